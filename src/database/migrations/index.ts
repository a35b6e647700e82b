import * as migration_20261121_013556_initial from './20261121_013556_initial';
import * as migration_20261121_074911_guides_and_templates from './20261121_074911_guides_and_templates';
import * as migration_20261121_101910_municipalities_and_sello from './20261121_101910_municipalities_and_sello';
import * as migration_20261201_090000_deletions_reach_relations from './20261201_090000_deletions_reach_relations';
import * as migration_20261201_090100_addresses_from_ids from './20261201_090100_addresses_from_ids';
import * as migration_20261201_123420_concepts from './20261201_123420_concepts';
import * as migration_20261201_125936_searches_answered from './20261201_125936_searches_answered';
import * as migration_20261201_130754_concept_addresses from './20261201_130754_concept_addresses';
import * as migration_20261201_153128_glossary_variants from './20261201_153128_glossary_variants';
import * as migration_20261201_153309_cited_records from './20261201_153309_cited_records';
import * as migration_20261201_153400_cited_before from './20261201_153400_cited_before';
import * as migration_20261201_155043_accounts from './20261201_155043_accounts';
import * as migration_20261201_160455_security_contact from './20261201_160455_security_contact';

export const migrations = [
  {
    up: migration_20261121_013556_initial.up,
    down: migration_20261121_013556_initial.down,
    name: '20261121_013556_initial',
  },
  {
    up: migration_20261121_074911_guides_and_templates.up,
    down: migration_20261121_074911_guides_and_templates.down,
    name: '20261121_074911_guides_and_templates',
  },
  {
    up: migration_20261121_101910_municipalities_and_sello.up,
    down: migration_20261121_101910_municipalities_and_sello.down,
    name: '20261121_101910_municipalities_and_sello',
  },
  {
    up: migration_20261201_090000_deletions_reach_relations.up,
    down: migration_20261201_090000_deletions_reach_relations.down,
    name: '20261201_090000_deletions_reach_relations',
  },
  {
    up: migration_20261201_090100_addresses_from_ids.up,
    down: migration_20261201_090100_addresses_from_ids.down,
    name: '20261201_090100_addresses_from_ids',
  },
  {
    up: migration_20261201_123420_concepts.up,
    down: migration_20261201_123420_concepts.down,
    name: '20261201_123420_concepts',
  },
  {
    up: migration_20261201_125936_searches_answered.up,
    down: migration_20261201_125936_searches_answered.down,
    name: '20261201_125936_searches_answered',
  },
  {
    up: migration_20261201_130754_concept_addresses.up,
    down: migration_20261201_130754_concept_addresses.down,
    name: '20261201_130754_concept_addresses',
  },
  {
    up: migration_20261201_153128_glossary_variants.up,
    down: migration_20261201_153128_glossary_variants.down,
    name: '20261201_153128_glossary_variants',
  },
  {
    up: migration_20261201_153309_cited_records.up,
    down: migration_20261201_153309_cited_records.down,
    name: '20261201_153309_cited_records',
  },
  {
    up: migration_20261201_153400_cited_before.up,
    down: migration_20261201_153400_cited_before.down,
    name: '20261201_153400_cited_before',
  },
  {
    up: migration_20261201_155043_accounts.up,
    down: migration_20261201_155043_accounts.down,
    name: '20261201_155043_accounts',
  },
  {
    up: migration_20261201_160455_security_contact.up,
    down: migration_20261201_160455_security_contact.down,
    name: '20261201_160455_security_contact'
  },
];
