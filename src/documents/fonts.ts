import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trueType } from './true-type';

/** Faces of the documents: Roboto for text, Roboto Slab for headings. */
export const FACES = ['text', 'medium', 'bold', 'italic', 'boldItalic', 'slab'] as const;
export type Face = (typeof FACES)[number];

const FILES: Readonly<Record<Face, string>> = {
  text: 'roboto/files/roboto-latin-400-normal.woff',
  medium: 'roboto/files/roboto-latin-500-normal.woff',
  bold: 'roboto/files/roboto-latin-700-normal.woff',
  italic: 'roboto/files/roboto-latin-400-italic.woff',
  boldItalic: 'roboto/files/roboto-latin-700-italic.woff',
  slab: 'roboto-slab/files/roboto-slab-latin-600-normal.woff',
};

const read = new Map<Face, Buffer>();

/** The complete font of a face as TrueType. Read once; next.config.mjs includes these files in the trace. */
export function fontOf(face: Face): Buffer {
  const known = read.get(face);
  if (known) return known;
  // However the portal is started, also in the container, the working directory is its own.
  const font = trueType(readFileSync(path.join(process.cwd(), 'node_modules/@fontsource', FILES[face])));
  read.set(face, font);
  return font;
}
