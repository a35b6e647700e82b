import type { Payload } from 'payload';
import type { PartialDate } from '@/domain/partial-date';
import { figuresWithoutSource } from './figures';
import type { Finding } from './finding';
import { textsInOneLanguage } from './languages';
import { brokenLinks } from './links';
import { readPublished } from './published';
import { lostReferences } from './references';
import { pastReviews } from './reviews';
import { GLOBALS, valueAt, type StoredRecord } from './stored-record';

interface Asked {
  /** Address of the portal, without a final slash. */
  siteUrl: string;
  /** `YYYY-MM-DD` */
  today: PartialDate;
}

function titleOf({ id, data }: StoredRecord, field: string): string {
  const value = data[field];
  const title = typeof value === 'string' ? value : (valueAt(value, 'es') ?? valueAt(value, 'en'));
  return typeof title === 'string' && title !== '' ? title : id;
}

/** Looks at every published record of a portal. @returns what an editor should mend, collection by collection. */
export async function checkRecords(payload: Payload, { siteUrl, today }: Asked): Promise<Finding[]> {
  const published = await readPublished(payload);
  const { admin } = payload.config.routes;
  return published.records.flatMap((record) => {
    const { collection, id } = record;
    const useAsTitle = payload.config.collections.find(({ slug }) => slug === collection)?.admin.useAsTitle ?? 'id';
    const faults = [
      ...brokenLinks(record, published, siteUrl),
      ...lostReferences(record, published),
      ...figuresWithoutSource(record),
      ...textsInOneLanguage(record),
      ...pastReviews(record, today),
    ];
    return faults.map((fault) => ({
      ...fault,
      collection,
      id,
      title: titleOf(record, useAsTitle),
      admin: `${siteUrl}${admin}/${collection === GLOBALS ? GLOBALS : `collections/${collection}`}/${id}`,
    }));
  });
}
