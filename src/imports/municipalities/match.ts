import type { Localized } from '@/domain/locale';
import { nameForm } from './cells';
import type { CellValue, Facts } from './columns';
import { OBJECTIONS } from './messages';
import type { ImportRow } from './rows';

/** What is known of one stored record before an import. */
export interface Matchable {
  id: string;
  facts: Facts;
}

/** «Ilustre Municipalidad de Arica» and «arica» are one. */
export const nameKey = (name: CellValue | undefined): string =>
  typeof name === 'string'
    ? nameForm(name).replace(/^(?:i |ilustre )?(?:municipalidad|municipio|municipality) (?:de|of) /, '')
    : '';

const mayBeOf = (region: CellValue | undefined, record: Matchable): boolean =>
  region === undefined || record.facts.region === null || record.facts.region === region;

/** Finds the record that a row is about: by the commune's code, else by name and region. */
export class Matcher<Found extends Matchable> {
  private readonly byCode = new Map<CellValue, Found>();
  private readonly byName = new Map<string, Found[]>();

  constructor(records: readonly Found[]) {
    for (const record of records) {
      const { communeCode, name } = record.facts;
      if (communeCode !== null) this.byCode.set(communeCode, record);
      const key = nameKey(name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), record]);
    }
  }

  /** The record; null for a new one; or why that cannot be known. */
  find({ given: { communeCode, name, region } }: ImportRow): Found | null | { objection: Localized } {
    const key = nameKey(name);
    const named = key === '' ? [] : (this.byName.get(key) ?? []).filter((record) => mayBeOf(region, record));
    const coded = typeof communeCode === 'string' ? this.byCode.get(communeCode) : undefined;
    if (coded) {
      const isOther = named.length > 0 && !named.includes(coded);
      return isOther ? { objection: OBJECTIONS.otherName } : coded;
    }
    if (key === '') return { objection: typeof communeCode === 'string' ? OBJECTIONS.unknownCode : OBJECTIONS.noKey };
    const [found, ...others] = named;
    if (others.length > 0) return { objection: OBJECTIONS.ambiguous };
    if (!found) return null;
    const hasOtherCode = typeof communeCode === 'string' && found.facts.communeCode !== null;
    return hasOtherCode ? { objection: OBJECTIONS.otherCode } : found;
  }
}
