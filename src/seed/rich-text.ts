import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { FlattenedField, Payload, RichTextField } from 'payload';
import type { RichText } from '@/domain/rich-text';
import type { SeededCollection } from './collections';

/** The rich text field at a path such as `sections.context`. @throws Error if there is none. */
function fieldAt(fields: readonly FlattenedField[], path: string): RichTextField {
  const [name, ...rest] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (field && rest.length > 0 && 'flattenedFields' in field) return fieldAt(field.flattenedFields, rest.join('.'));
  if (field?.type === 'richText') return field;
  throw new Error(`There is no rich text field «${path}»`);
}

/** Converts markdown to what the editor of one field stores: only formats that the editor offers are kept. */
export function richTextOf(payload: Payload, collection: SeededCollection, path: string, markdown: string): RichText {
  const field = fieldAt(payload.collections[collection].config.flattenedFields, path);
  const editorConfig = editorConfigFactory.fromField({ field });
  // Lexical's own type says the same with wider node types.
  return convertMarkdownToLexical({ editorConfig, markdown });
}
