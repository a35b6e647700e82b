import { setTimeout as sleep } from 'node:timers/promises';
import { handleEndpoints } from 'payload';
import type { Municipality } from '@/cms/payload-types';
import type { ImportDto, ImportDetailsDto, PlanDto, ProgressDto } from '@/imports/dto';
import { openCms, type Asker, type Cms } from '../../integration/cms/open-cms';

const ORIGIN = 'http://127.0.0.1:3000';
const PATIENCE_MS = 60_000;

export interface Answer<Body> {
  status: number;
  body: Body;
  text: string;
}

interface Asked {
  as?: Asker;
  file?: string | Uint8Array;
  language?: 'es' | 'en';
}

/** Asks for imports and exports from outside, as the browser of an editor does. */
export class ImportClient {
  private constructor(readonly cms: Cms) {}

  static open = async (): Promise<ImportClient> => new ImportClient(await openCms());

  async ask<Body>(
    method: string,
    path: string,
    { as = 'editor', file, language = 'es' }: Asked = {},
  ): Promise<Answer<Body>> {
    const headers = new Headers({ 'accept-language': language });
    const token = this.cms.token(as);
    if (token) headers.set('authorization', `JWT ${token}`);
    if (file !== undefined) headers.set('content-type', 'text/csv');
    const sent = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    const request = new Request(`${ORIGIN}/api/imports${path}`, {
      method,
      headers,
      body: sent ? Buffer.from(sent) : null,
    });
    const response = await handleEndpoints({ config: this.cms.config, request });
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = (isJson ? JSON.parse(text) : {}) as Body;
    return { status: response.status, text, body };
  }

  preview = (file: string | Uint8Array, as: Asker = 'editor') =>
    this.ask<PlanDto & { message?: string }>('POST', '/preview', { file, as });

  /** Asks for an import as a preview has shown it. */
  async begin(file: string | Uint8Array, { skip = false, as = 'editor' }: { skip?: boolean; as?: Asker } = {}) {
    const { body } = await this.preview(file, as);
    return this.ask<{ id: string; message?: string }>('POST', `/apply?plan=${body.plan}&skip=${skip}&name=prueba.csv`, {
      file,
      as,
    });
  }

  async details(id: string): Promise<ImportDetailsDto> {
    return (await this.ask<ImportDetailsDto>('GET', `/${id}/details`)).body;
  }

  async progress(id: string): Promise<ProgressDto> {
    return (await this.ask<ProgressDto>('GET', `/${id}/progress`)).body;
  }

  /** Waits until an import or an undo is over. */
  async over(id: string): Promise<ImportDetailsDto> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const details = await this.details(id);
      if (details.state !== 'running' && details.state !== 'undoing') return details;
      await sleep(20);
    }
    throw new Error(`The import ${id} did not end`);
  }

  async import(file: string | Uint8Array, options: { skip?: boolean; as?: Asker } = {}): Promise<ImportDetailsDto> {
    const { status, body, text } = await this.begin(file, options);
    if (status !== 202) throw new Error(`Refused (${status}): ${text}`);
    return this.over(body.id);
  }

  async undo(id: string, as: Asker = 'editor'): Promise<ImportDetailsDto> {
    const { status, text } = await this.ask('POST', `/${id}/undo`, { as });
    if (status !== 202) throw new Error(`Refused (${status}): ${text}`);
    return this.over(id);
  }

  imports = async (): Promise<ImportDto[]> =>
    (await this.ask<{ imports: ImportDto[] }>('GET', '/history')).body.imports;

  /** The newest version of each municipality, by name, without what every save changes. */
  async municipalities(): Promise<Record<string, Partial<Municipality>>> {
    const { docs } = await this.cms.payload.find({
      collection: 'municipalities',
      depth: 0,
      draft: true,
      locale: 'es',
      pagination: false,
      sort: 'name',
    });
    return Object.fromEntries(
      docs.map((document): [string, Partial<Municipality>] => [
        document.name ?? '',
        { ...document, updatedAt: '', createdAt: '', publishedAt: '', practices: {} },
      ]),
    );
  }

  /** Municipalities that visitors can read, by name. */
  async published(): Promise<string[]> {
    const { docs } = await this.cms.payload.find({
      collection: 'municipalities',
      overrideAccess: false,
      pagination: false,
      sort: 'name',
    });
    return docs.map(({ name }) => name ?? '');
  }

  close = () => this.cms.close();
}
