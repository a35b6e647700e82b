type Handler = (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>;

// Loaded when they are first asked: they open the portal of this process, which a test sets up before.
const HANDLERS: Readonly<Record<string, () => Promise<{ GET: Handler; POST?: Handler }>>> = {
  plantillas: () => import('@/app/(data)/descargas/plantillas/[file]/route'),
  kits: () => import('@/app/(data)/descargas/kits/[file]/route'),
  documentos: () => import('@/app/(data)/descargas/documentos/[file]/route'),
  guias: () => import('@/app/(data)/descargas/guias/[file]/route'),
};

const ORIGIN = 'http://127.0.0.1:3000';

/** Asks the handler behind an address under `/descargas/`, as Next hands it on: with the last segment decoded. */
export async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const request = new Request(`${ORIGIN}/descargas/${path}`, { method, headers });
  const [kind = '', file = ''] = new URL(request.url).pathname.split('/').slice(2);
  const handlers = await HANDLERS[kind]?.();
  if (!handlers) throw new Error(`There is no download ${kind}`);
  return handlers.GET(request, { params: Promise.resolve({ file: decodeURIComponent(file) }) });
}

/** Sends a form, or something else, to the address of a template. */
export async function send(file: string, body: FormData | string): Promise<Response> {
  const { POST } = await import('@/app/(data)/descargas/plantillas/[file]/route');
  const request = new Request(`${ORIGIN}/descargas/plantillas/${file}`, { method: 'POST', body });
  return POST(request, { params: Promise.resolve({ file: file.split('?')[0] ?? '' }) });
}

/** The problem as reported to a program. */
export async function refusalOf(response: Response): Promise<{ field: string | null; message: string }> {
  const { error } = (await response.json()) as { error: { field: string | null; message: string } };
  return error;
}

export const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
