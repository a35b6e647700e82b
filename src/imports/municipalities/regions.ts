import { regionOfCommune } from '@/domain/chile';
import { LOCALES } from '@/domain/locale';
import { REGIONS, type Region } from '@/domain/vocabularies/regions';
import { nameForm } from './cells';

/** Full official names and older spellings, where they say more than the label. */
const OTHER_NAMES: Readonly<Partial<Record<Region, readonly string[]>>> = {
  'CL-RM': ['metropolitana', 'rm', 'santiago'],
  'CL-LI': [
    'libertador general bernardo ohiggins',
    'libertador bernardo ohiggins',
    'lib gral bernardo ohiggins',
    'o higgins',
  ],
  'CL-BI': ['bio bio'],
  'CL-AI': ['aisen', 'aysen del general carlos ibanez del campo', 'aisen del general carlos ibanez del campo'],
  'CL-MA': [
    'magallanes y de la antartica chilena',
    'magallanes y la antartica chilena',
    'magallanes y antartica chilena',
  ],
};

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];

/** «Región de la Araucanía», «La Araucanía» and «araucania» are one. */
const bare = (name: string): string =>
  nameForm(name)
    .replace(/^region /, '')
    .replace(/^(?:del|de|la|los|el) /, '')
    .replace(/^(?:la|los) /, '');

const NAMES = new Map<string, Region>(
  REGIONS.terms.flatMap(({ key, label }) =>
    [key, ...LOCALES.map((locale) => label[locale]), ...(OTHER_NAMES[key] ?? [])].map(
      (name) => [bare(name), key] as const,
    ),
  ),
);

/** The region of an official number, as the codes of its communes begin with it. */
const ofNumber = (number: number): Region | null => regionOfCommune(`${String(number).padStart(2, '0')}000`);

/** The region that a cell names: by ISO code, official number (Arabic or Roman) or name. Null where there is none. */
export function regionNamed(text: string): Region | null {
  const name = bare(text);
  if (/^\d{1,2}$/.test(name)) return ofNumber(Number(name));
  const roman = ROMAN.indexOf(name.replace(/ region$/, ''));
  return roman >= 0 ? ofNumber(roman + 1) : (NAMES.get(name) ?? null);
}
