import type { Migration } from 'payload';
import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import * as addressesFromIds from './20261201_090100_addresses_from_ids';
import * as namesOfDeletedRecords from './20261201_090200_names_of_deleted_records';
import * as glossaryVariants from './20261201_153128_glossary_variants';
import * as citedBefore from './20261201_153400_cited_before';

/** What a data step needs of the database: Payload, and the session of the transaction where there is one. */
type Up = (args: MigrateUpArgs) => Promise<void>;

const step = (name: string, up: Up): Migration => ({
  name,
  up: up as Migration['up'],
  down: () => Promise.reject(new Error(`${name}: the way back is the backup.`)),
});

/**
 * What MongoDB's records need that an earlier release has left, in order. MongoDB has no schema to migrate: a step is the
 * counterpart of a migration of SQLite that moves or mends data, under the same name. A step may run again after a crash
 * in its middle, because not every server has transactions: it must find done what is done.
 */
export const dataSteps: readonly Migration[] = [
  step('20261201_090100_addresses_from_ids', addressesFromIds.up),
  step('20261201_090200_names_of_deleted_records', namesOfDeletedRecords.up),
  step('20261201_153128_glossary_variants', glossaryVariants.up),
  step('20261201_153400_cited_before', citedBefore.up),
];

/** Migrations of SQLite that only change its schema, for which MongoDB has nothing to do. */
export const SCHEMA_ALONE: readonly string[] = [
  '20261121_013556_initial',
  '20261121_074911_guides_and_templates',
  '20261121_101910_municipalities_and_sello',
  '20261201_090000_deletions_reach_relations',
  '20261201_123420_concepts',
  '20261201_125936_searches_answered',
  '20261201_130754_concept_addresses',
  '20261201_160455_security_contact',
  '20261201_153309_cited_records',
  '20261201_155043_accounts',
];
