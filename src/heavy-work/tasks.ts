import sharp from 'sharp';
import { guideDocument, type GuideDocument } from '@/documents/guide';
import { kitArchive, type Kit } from '@/documents/kit';
import { templateDocument, type TemplateDocumentOptions } from '@/documents/template';
import type { Template, TemplateFormat } from '@/domain/template';
import { redrawnPhoto } from '@/pictures/kinds';
import { etagOf } from './etag';
import { readForm } from './form';

/** A file that was made, and what it is known by. */
export interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
}

/** What a task leaves to be said: it cannot log, and what it made is good without. */
interface MadeWithGaps extends Made {
  /** For people who look after the portal, one line each. */
  gaps: string[];
}

interface TemplateTask {
  template: Template;
  format: TemplateFormat;
  options: TemplateDocumentOptions;
}

interface CoverTask {
  svg: string;
  width: number;
}

/** Of an SVG's own units: its lines stay sharp at the width of a cover. */
const COVER_DENSITY = 300;

const made = (bytes: Buffer): Made => ({ bytes: new Uint8Array(bytes), etag: etagOf(bytes) });

/** What came from another thread has lost what a Buffer knows. */
const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

async function template({ template, format, options }: TemplateTask): Promise<Made> {
  const { logo } = options;
  const given = logo ? { ...options, logo: { ...logo, data: bufferOf(logo.data) } } : options;
  return made(await templateDocument(template, format, given));
}

async function kit(asked: Kit): Promise<MadeWithGaps> {
  const { bytes, gaps } = await kitArchive(asked);
  return { ...made(bytes), gaps };
}

const cover = async ({ svg, width }: CoverTask): Promise<Made> =>
  made(await sharp(Buffer.from(svg), { density: COVER_DENSITY }).resize({ width }).png({ palette: true }).toBuffer());

/** All that is too long for the thread that answers. Plain data goes in, plain data comes out. */
export const TASKS = {
  template,
  kit,
  guide: async (asked: GuideDocument): Promise<Made> => made(await guideDocument(asked)),
  cover,
  form: readForm,
  photo: (data: Uint8Array) => redrawnPhoto(bufferOf(data)),
};

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
