import { practiceToSearchDocument } from '@/domain/practice-search';
import { practiceFromPayload } from '../../mapping/practice';
import { storedKind } from '../../mapping/stored-kind';
import type { PracticesSelect } from '../../payload-types';

const ACTORS = ['implementers.value', 'partners.value', 'funders.value'];

/** Documents of practices name municipalities and organisations, and say what photos and files show. */
export const storedPractices = storedKind({
  collection: 'practices',
  title: 'title',
  depth: 1,
  select: {
    slug: true,
    title: true,
    summary: true,
    dimensions: true,
    places: true,
    worldRegion: true,
    scope: true,
    start: true,
    end: true,
    ongoing: true,
    area: true,
    subarea: true,
    lines: true,
    type: true,
    populations: true,
    gcmObjectives: true,
    sdgs: true,
    implementers: true,
    partners: true,
    funders: true,
    sections: true,
    figures: true,
    evidence: true,
    replication: true,
    contact: true,
    photos: true,
    attachments: true,
    videos: true,
    languages: true,
    publishedAt: true,
    createdAt: true,
    updatedAt: true,
  } satisfies PracticesSelect,
  shows: [
    { of: 'municipalities', fields: ACTORS },
    { of: 'organizations', fields: ACTORS },
    { of: 'media', fields: ['photos'] },
    { of: 'attachments', fields: ['attachments'] },
  ],
  toSearchContent: (record, locale) => practiceToSearchDocument(practiceFromPayload(record, locale)),
});
