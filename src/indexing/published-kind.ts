import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import type { KindCollection, StoredKind } from '@/cms/mapping/stored-kind';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { Config } from '@/cms/payload-types';
import { outerKindOf, type Kind } from '@/domain/kinds';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchContent, SearchDocument } from '@/domain/search-document';
import type { Thesaurus } from '@/search/analysis';
import { withContentHash } from '@/search/content-hash';
import { outerSlugs } from './outer-slugs';

/** The published records of one kind as they come into the index: read as any visitor would. */
export interface PublishedKind {
  /** Ids of the published records, in portions. */
  ids(): AsyncIterable<readonly string[]>;
  /** Documents of these records, one per language that is ready. Records that are not published have none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** How many documents there should be, as the database counts them: none is read. */
  count(): Promise<number>;
}

type Stored = Config['collections'][KindCollection];

const IDS_AT_ONCE = 1_000;

/** Whether the text of a record may be shown in a language. */
const isReady = ({ languages }: Stored, locale: Locale): boolean => languages?.[locale]?.readiness === 'ready';

const relationIn = (doc: Stored, field: string | undefined): string => {
  const relation = field === undefined ? null : (doc as unknown as Record<string, unknown>)[field];
  if (typeof relation === 'string') return relation;
  const id: unknown = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : null;
  return typeof id === 'string' ? id : '';
};

/** Reads the published records of a kind, and makes their documents. */
class KindReader implements PublishedKind {
  private readonly stored: StoredKind;

  constructor(
    private readonly payload: Payload,
    private readonly kind: Kind,
    private readonly thesaurus: () => Thesaurus,
  ) {
    this.stored = STORED_KINDS[kind];
  }

  /** In their order, from one id on: pages by offset would slip while editors save. */
  async *ids(): AsyncGenerator<readonly string[]> {
    for (let after: Where = {}; ;) {
      const { docs } = await this.payload.find({
        collection: this.stored.collection,
        where: { and: [this.stored.among ?? {}, after] },
        sort: 'id',
        limit: IDS_AT_ONCE,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        select: {},
      });
      const ids = docs.map(({ id }) => id);
      const last = ids.at(-1);
      if (last !== undefined) yield ids;
      if (last === undefined || ids.length < IDS_AT_ONCE) return;
      after = { id: { greater_than: last } };
    }
  }

  /** Which records are published does not depend on the language: where the first read finds none, nothing else is read. */
  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    let draw: ((doc: Stored, locale: Locale) => SearchContent | null) | null = null;
    for (const locale of LOCALES) {
      const docs = await this.read(ids, locale);
      if (docs.length === 0) return documents;
      draw ??= await this.drawer(ids);
      documents.push(...(await this.drawn(docs, locale, draw)));
    }
    return documents;
  }

  async count(): Promise<number> {
    const outer = outerKindOf(this.kind);
    const { among = {}, within, inEveryLanguage } = this.stored;
    // Without what it lies in, a record has no address.
    const withAddress: Where =
      outer && within ? { [within]: { in: [...(await outerSlugs(this.payload, outer)).es.keys()] } } : {};
    const counts = LOCALES.map(async (locale) => {
      const ready: Where = inEveryLanguage ? {} : { [`languages.${locale}.readiness`]: { equals: 'ready' } };
      const { totalDocs } = await this.payload.count({
        collection: this.stored.collection,
        where: { and: [among, withAddress, ready] },
        overrideAccess: false,
      });
      return totalDocs;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  private async read(ids: readonly string[], locale: Locale): Promise<Stored[]> {
    const { collection, among = {}, depth = 0, select } = this.stored;
    const { docs } = await this.payload.find({
      collection,
      where: { and: [{ id: { in: [...ids] } }, among] },
      locale,
      fallbackLocale: false,
      depth,
      ...(select && { select }),
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
    });
    return docs;
  }

  /** What makes the documents of these records, once what stands around them has been read. */
  private async drawer(ids: readonly string[]): Promise<(doc: Stored, locale: Locale) => SearchContent | null> {
    const { stored, payload } = this;
    const outer = outerKindOf(this.kind);
    const [around, beside] = await Promise.all([outer && outerSlugs(payload, outer), stored.beside?.(payload, ids)]);
    return (doc, locale) => {
      if (!stored.inEveryLanguage && !isReady(doc, locale)) return null;
      const within = around ? around[locale].get(relationIn(doc, stored.within)) : '';
      return within === undefined ? null : stored.toSearchContent(doc, locale, { within, beside });
    };
  }

  /** It gives way after each: a comparison draws all there are, and visitors are served meanwhile. */
  private async drawn(
    docs: readonly Stored[],
    locale: Locale,
    draw: (doc: Stored, locale: Locale) => SearchContent | null,
  ): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (const doc of docs) {
      documents.push(...this.readable(doc, locale, () => draw(doc, locale)));
      await nextTurn();
    }
    return documents;
  }

  /** A record that cannot be read is told and left out: it must not keep the others from the index. */
  private readable({ id }: Stored, locale: Locale, draw: () => SearchContent | null): SearchDocument[] {
    try {
      const content = draw();
      return content ? [withContentHash(content, this.thesaurus())] : [];
    } catch (err) {
      this.payload.logger.error({ err, msg: `${this.stored.collection} ${id} in ${locale} cannot be indexed` });
      return [];
    }
  }
}

/** The published records of a kind. @param thesaurus what words mean at the moment. */
export const publishedKind = (payload: Payload, kind: Kind, thesaurus: () => Thesaurus): PublishedKind =>
  new KindReader(payload, kind, thesaurus);
