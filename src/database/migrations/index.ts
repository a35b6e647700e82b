import * as migration_20261121_012723_initial from './20261121_012723_initial';

export const migrations = [
  {
    up: migration_20261121_012723_initial.up,
    down: migration_20261121_012723_initial.down,
    name: '20261121_012723_initial'
  },
];
