import { rarity } from './analysis';
import type { Pacer } from './pacer';

/** What a record holds, each with how much it counts. */
export type Bag = ReadonlyMap<string, number>;

/**
 * Compares bags by the cosine of the angle between them (TF-IDF): what few records hold counts for more. Built once over
 * all records; a comparison then looks only at those that hold something in common.
 */
export class WeighedBags {
  /** Which records hold a thing, by their numbers. */
  private readonly holders = new Map<string, number[]>();
  private readonly counted = new Map<string, number[]>();
  private readonly lengths: number[] = [];

  private constructor(private readonly size: number) {}

  static async of(bags: readonly Bag[], pacer: Pacer): Promise<WeighedBags> {
    const compared = new WeighedBags(bags.length);
    for (const [record, bag] of bags.entries()) {
      for (const [thing, count] of bag) compared.hold(thing, record, count);
      await pacer.giveWay();
    }
    for (const bag of bags) {
      compared.lengths.push(compared.lengthOf(bag));
      await pacer.giveWay();
    }
    return compared;
  }

  /** How alike the bag is to that of each record, from 0 to 1, by the record's number. */
  likenessOf(bag: Bag): Float64Array {
    const likeness = new Float64Array(this.size);
    const length = this.lengthOf(bag);
    if (length === 0) return likeness;
    for (const [thing, count] of bag) {
      const records = this.holders.get(thing) ?? [];
      const counts = this.counted.get(thing) ?? [];
      const weight = count * this.rarityOf(thing) ** 2;
      for (const [place, record] of records.entries()) {
        likeness[record] = (likeness[record] ?? 0) + weight * (counts[place] ?? 0);
      }
    }
    for (let record = 0; record < this.size; record++) {
      const shared = likeness[record] ?? 0;
      if (shared > 0) likeness[record] = shared / (length * (this.lengths[record] ?? 1));
    }
    return likeness;
  }

  private hold(thing: string, record: number, count: number): void {
    const [records, counts] = [this.holders.get(thing), this.counted.get(thing)];
    if (records && counts) {
      records.push(record);
      counts.push(count);
      return;
    }
    this.holders.set(thing, [record]);
    this.counted.set(thing, [count]);
  }

  private rarityOf(thing: string): number {
    return rarity(this.holders.get(thing)?.length ?? 0, this.size);
  }

  private lengthOf(bag: Bag): number {
    let squares = 0;
    for (const [thing, count] of bag) squares += (count * this.rarityOf(thing)) ** 2;
    return Math.sqrt(squares);
  }
}
