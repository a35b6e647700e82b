import * as migration_20261121_013556_initial from './20261121_013556_initial';
import * as migration_20261121_074911_guides_and_templates from './20261121_074911_guides_and_templates';
import * as migration_20261121_101910_municipalities_and_sello from './20261121_101910_municipalities_and_sello';

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
    name: '20261121_101910_municipalities_and_sello'
  },
];
