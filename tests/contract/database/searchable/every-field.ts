import type { Block, CollectionSlug, Field, Payload, TabAsField } from 'payload';
import type { Locale } from '@/domain/locale';
import type { RichTextNode } from '@/domain/rich-text';
import { storedBlock } from '../../../factories/guides';
import { document, heading, linkTo, node, paragraph } from '../../../factories/rich-text';

/** A text field of a kind, or of a record that it refers to. */
export interface TextField {
  /** From the kind on: `practice.figures.*.note`, `section.body.steps.title`, `practice.photos>media.alt`. */
  path: string;
  localized: boolean;
}

/** What is written into the fields of a kind in one language. */
export interface Writing {
  locale: Locale;
  /** The value of a field in which our words are not valid; undefined if they are. */
  given(path: string, word: string): unknown;
  /** How many rows a list must have. */
  rows(path: string): number;
  word(field: TextField): string;
  /** The id of a record that holds a word of its own, made for this field. */
  named(path: string, collection: CollectionSlug): Promise<string>;
  /** Called with every text field found. */
  met(field: TextField): void;
}

type Data = Record<string, unknown>;

/** Names of the records of a collection, and what else of them a page shows. */
export const SHOWN: Partial<Record<CollectionSlug, readonly string[]>> = {
  media: ['alt', 'credit'],
  attachments: ['title'],
  organizations: ['name'],
  municipalities: ['name'],
  sources: ['title'],
  practices: ['title'],
  glossary: ['title'],
  sections: ['title'],
  templates: ['title'],
  guides: ['title'],
  // The author of a record is never shown.
  users: [],
};

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowOf = (value: unknown, index: number): Data => {
  const row: unknown = Array.isArray(value) ? value[index] : undefined;
  return isData(row) ? row : {};
};

/** The blocks that an editor offers, as Payload has resolved them. */
function blocksOf(editor: unknown): { blocks: Block[]; inlineBlocks: Block[] } {
  interface Resolved {
    editorConfig: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: unknown }> };
  }
  const props = (editor as Resolved).editorConfig.resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps;
  return (props ?? { blocks: [], inlineBlocks: [] }) as { blocks: Block[]; inlineBlocks: Block[] };
}

/** Fills every field of a record in one language, and reports every text field on the way. */
export class EveryField {
  constructor(
    private readonly payload: Payload,
    private readonly writing: Writing,
  ) {}

  /** @param stored the record as it is, whose rows keep their ids. */
  async of(fields: readonly Field[], path: string, stored: Data = {}, localized = false): Promise<Data> {
    const data: Data = {};
    for (const field of fields) Object.assign(data, await this.field(field, path, stored, localized));
    return data;
  }

  private async field(field: Field | TabAsField, path: string, stored: Data, inherited: boolean): Promise<Data> {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab): TabAsField => ({ ...tab, type: 'tab' }));
      let data: Data = {};
      for (const tab of tabs) data = { ...data, ...(await this.field(tab, path, stored, inherited)) };
      return data;
    }
    const name = 'name' in field ? field.name : undefined;
    if (!name) return 'fields' in field ? this.of(field.fields, path, stored, inherited) : {};
    const localized = inherited || ('localized' in field && field.localized === true);
    const value = await this.value(field, `${path}.${name}`, stored[name], localized);
    return value === undefined ? {} : { [name]: value };
  }

  private async value(field: Field | TabAsField, path: string, stored: unknown, localized: boolean): Promise<unknown> {
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email':
      case 'code':
      case 'json': {
        const value = this.text(path, localized);
        return 'hasMany' in field && field.hasMany && value !== undefined ? [value] : value;
      }
      case 'richText':
        return this.richText(field.editor, path);
      case 'group':
      case 'tab':
        return this.writing.given(path, '') ?? this.of(field.fields, path, isData(stored) ? stored : {}, localized);
      case 'array': {
        const rows: Data[] = [];
        for (let index = 0; index < this.writing.rows(path); index += 1) {
          const { id, ...row } = { ...(await this.of(field.fields, `${path}.*`, rowOf(stored, index), localized)) };
          rows.push({ ...row, ...idOf(rowOf(stored, index), id) });
        }
        return rows;
      }
      case 'blocks': {
        const blocks: Data[] = [];
        for (const [index, block] of field.blocks.entries()) {
          const before = rowOf(stored, index);
          const data = await this.of(block.fields, `${path}.${block.slug}`, before, localized);
          blocks.push({ ...data, blockType: block.slug, ...idOf(before, undefined) });
        }
        return blocks;
      }
      case 'select': {
        const [first] = field.options;
        const choice = this.writing.given(path, '') ?? (typeof first === 'object' ? first.value : first);
        return field.hasMany ? [choice] : choice;
      }
      case 'number':
        return this.writing.given(path, '') ?? 1;
      case 'relationship':
      case 'upload':
        return this.relation(field.relationTo, field.hasMany === true, path);
      // None of these has text of its own.
      case 'checkbox':
      case 'collapsible':
      case 'date':
      case 'join':
      case 'point':
      case 'radio':
      case 'row':
      case 'tabs':
      case 'ui':
        return undefined;
    }
  }

  private text(path: string, localized: boolean): unknown {
    const field = { path, localized };
    this.writing.met(field);
    return this.writing.given(path, this.writing.word(field));
  }

  private async relation(relationTo: CollectionSlug | CollectionSlug[], many: boolean, path: string): Promise<unknown> {
    const values: unknown[] = [];
    for (const collection of [relationTo].flat()) {
      const shown = SHOWN[collection];
      if (!shown) throw new Error(`Nobody says what pages show of ${collection}`);
      for (const name of shown) this.writing.met(this.named(path, collection, name));
      if (this.writing.given(path, '') === null) return undefined;
      const value = await this.writing.named(path, collection);
      values.push(Array.isArray(relationTo) ? { relationTo: collection, value } : value);
    }
    return many ? values : values[0];
  }

  /** The field of a referenced record, localised as in its own collection. */
  named(path: string, collection: CollectionSlug, name: string): TextField {
    const { flattenedFields } = this.payload.collections[collection].config;
    const field = flattenedFields.find((each) => each.name === name);
    if (!field) throw new Error(`${collection} has no ${name}`);
    return { path: `${path}>${collection}.${name}`, localized: 'localized' in field && field.localized === true };
  }

  /** A text with a word in everything that an editor can write, and each of the editor's blocks. */
  private async richText(editor: unknown, path: string): Promise<unknown> {
    const word = (part: string): string => String(this.text(`${path}.${part}`, true));
    const item = node('listitem', { children: [node('text', { text: word('list') })], value: 1 });
    const nodes: RichTextNode[] = [
      heading('h3', word('heading')),
      node('list', { listType: 'bullet', tag: 'ul', start: 1, children: [item] }),
      node('quote', { children: [node('text', { text: word('quote') })] }),
      paragraph(linkTo('https://example.org/', word('link')), ' '),
    ];
    const { blocks, inlineBlocks } = blocksOf(editor);
    const inline: RichTextNode[] = [];
    for (const { slug, fields } of inlineBlocks) {
      const { fields: stored } = storedBlock(slug, await this.of(fields, `${path}.${slug}`, {}, true));
      inline.push({ type: 'inlineBlock', version: 1, fields: stored });
    }
    nodes.push(paragraph(word('paragraph'), ...inline));
    for (const { slug, fields } of blocks)
      nodes.push(storedBlock(slug, await this.of(fields, `${path}.${slug}`, {}, true)));
    return document(...nodes);
  }
}

/** A row keeps the id that it has. */
const idOf = (stored: Data, made: unknown): Data => {
  const id = stored.id ?? made;
  return id === undefined ? {} : { id };
};
