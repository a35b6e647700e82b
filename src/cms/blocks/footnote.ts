import type { Block } from 'payload';
import { lineOf, paragraphsOf, PLAIN, recordOf } from './fields';

/** A note within a sentence; its text is at the end of the text. */
export const footnote: Block = {
  slug: 'footnote',
  labels: { singular: { es: 'Nota al pie', en: 'Footnote' }, plural: { es: 'Notas al pie', en: 'Footnotes' } },
  admin: PLAIN,
  fields: [
    lineOf('key', {
      label: { es: 'Nombre de la nota', en: 'Name of the note' },
      limit: 60,
      help: {
        es: 'Una o dos palabras. Para remitir de nuevo a una nota, repita su nombre y deje vacío lo demás.',
        en: 'A word or two. To refer to a note again, repeat its name and leave the rest empty.',
      },
    }),
    paragraphsOf('text', { label: { es: 'Texto de la nota', en: 'Text of the note' }, limit: 1000 }),
    recordOf('source', 'sources', { label: { es: 'Fuente', en: 'Source' } }),
  ],
};
