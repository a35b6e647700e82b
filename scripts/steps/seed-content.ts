import path from 'node:path';
import type { Payload } from 'payload';
import { analyse } from '@/database/adapter';
import { loadSeed, SeedRefused } from '@/seed/load';
import { Refusal } from './environment';
import { progressBar } from './progress';

/** Brings in content-seed, and says what became of it. @throws Refusal where the content has mistakes. */
export async function seedContent(payload: Payload): Promise<void> {
  try {
    const report = await loadSeed(payload, path.resolve('content-seed'), progressBar('Bringing in the content:'));
    if (report.created + report.updated > 0) await analyse(payload);
    console.log(
      `Content: ${report.created} created, ${report.updated} updated, ${report.unchanged} as they were` +
        `${report.edited ? `, ${report.edited} left as people edited them` : ''}` +
        `${report.deleted ? `, ${report.deleted} left deleted` : ''}.`,
    );
  } catch (error) {
    throw error instanceof SeedRefused ? new Refusal(error.message) : error;
  }
}
