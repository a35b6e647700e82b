type Directives = Readonly<Record<string, string>>;

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');

/** Everything comes from the portal itself; scripts in a page run only where they are named one by one. */
const page = (scripts: string, directives: Directives): string =>
  written({
    'default-src': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'script-src': `'self' ${scripts}`.trim(),
    ...directives,
  });

/** Development adds what its error overlay and its reloading need. */
const forDevelopment = (scripts: string): Directives => ({
  'connect-src': "'self' ws:",
  'script-src': `'self' ${scripts} 'unsafe-eval'`,
  'style-src': "'self' 'unsafe-inline'",
});

/** @param scripts sources, beside the portal's own files: hashes or a nonce. */
export const sitePolicy = (scripts: string, isDevelopment: boolean): string =>
  page(scripts, {
    'img-src': "'self' data:",
    'style-src': "'self'",
    'style-src-attr': "'unsafe-inline'",
    ...(isDevelopment ? forDevelopment(scripts) : {}),
  });

/** The admin styles itself inline and shows files before they are sent. */
export const adminPolicy = (scripts: string, isDevelopment: boolean): string =>
  page(scripts, {
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'style-src': "'self' 'unsafe-inline'",
    ...(isDevelopment ? forDevelopment(scripts) : {}),
  });

/** Whatever is no page: data, documents, pictures, uploaded files. Nothing in it may load, run, be sent or be framed. */
export const DATA_POLICY = written({
  'default-src': "'none'",
  sandbox: '',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});
