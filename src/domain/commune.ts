import type { Place } from './practice';
import { fold } from './text/fold';
import type { Region } from './vocabularies/regions';

interface Commune {
  commune: string;
  region: Region | null;
}

/**
 * Whether a place lies in a commune of Chile: it names it, in whatever spelling, and no other region. A municipality
 * without a commune's name has no places.
 */
export const liesIn = ({ country, subdivision, locality }: Place, { commune, region }: Commune): boolean =>
  country === 'CL' &&
  commune !== '' &&
  fold(locality ?? '') === fold(commune) &&
  (subdivision === null || region === null || subdivision === region);
