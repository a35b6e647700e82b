import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps/command';

const APP = 'src/app';

/** Every file that answers requests without being a page, under the folder of the application. */
export const routeFiles = (): string[] =>
  readdirSync(path.join(ROOT, APP), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => file.split(path.sep).join('/'))
    .sort();

const ANYBODY = 'anybody, what is published';
const SECRET = 'who holds the internal secret: scripts on the machine';

/** For whom each of them answers. */
export const ROUTES: Readonly<Record<string, string>> = {
  '(data)/covers/[id]/route.ts': 'anybody: drawn from the id alone',
  '(data)/descargas/documentos/[file]/route.ts': 'anybody, what is published; who is signed in, what they may read',
  '(data)/descargas/guias/[file]/route.ts': ANYBODY,
  '(data)/descargas/kits/[file]/route.ts': ANYBODY,
  '(data)/descargas/plantillas/[file]/route.ts': ANYBODY,
  '(data)/nothing-here/route.ts': 'anybody: nothing',
  '(data)/robots.txt/route.ts': 'anybody',
  '(data)/security.txt/route.ts': 'anybody, where a contact is set',
  '(data)/sitemap.xml/route.ts': ANYBODY,
  '(data)/sugerencias/route.ts': ANYBODY,
  '(data)/uso/route.ts': 'anybody, from the portal’s own pages: counts, and tells nothing',
  '(data)/vista-previa/route.ts': 'who is signed in, what they may read; others are led to the log-in',
  '(data)/vista-previa/salir/route.ts': 'anybody: ends their own preview',
  '(ops)/api/health/live/route.ts': 'anybody: that it runs',
  '(ops)/api/health/ready/route.ts': 'anybody: whether it can serve',
  '(ops)/api/internal/reindex/route.ts': SECRET,
  '(ops)/api/internal/state/route.ts': SECRET,
  '(ops)/api/internal/verify/route.ts': SECRET,
  '(payload)/api/[...slug]/route.ts': 'anybody, by the rules above',
};
