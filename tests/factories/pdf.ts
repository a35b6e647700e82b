import { deflateSync } from 'node:zlib';

const PAGES = '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';

/** The least that a PDF is made of. @param catalogue more of what it states of the whole. @param more objects. */
export const pdf = (catalogue = '', more = '', trailer = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n${PAGES}${more}\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );

/** Objects packed in another, as they mostly are today. */
export function packed(objects: readonly string[], { dict = '', filter = '/FlateDecode' } = {}): string {
  let body = '';
  const places = objects.map((object, index) => {
    const place = `${20 + index} ${body.length}`;
    body += `${object} `;
    return place;
  });
  const head = `${places.join(' ')} `;
  const bytes = filter === '' ? Buffer.from(head + body) : deflateSync(Buffer.from(head + body));
  const stated = `/Type /ObjStm /N ${objects.length} /First ${head.length} /Length ${bytes.length} ${filter && `/Filter ${filter}`} ${dict}`;
  return `9 0 obj\n<< ${stated} >>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj\n`;
}
