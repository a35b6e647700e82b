import { rarity } from './analysis';

/** What a record holds, by numbers, each once, and how much it counts. */
export interface Bag {
  things: Uint32Array;
  counts: Uint8Array;
}

/** Everything that was ever in a bag: numbers are several times faster to compare than texts. */
const numbers = new Map<string, number>();

function numberOf(thing: string): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}

export const bagOf = (counted: ReadonlyMap<string, number>): Bag => ({
  things: Uint32Array.from(counted.keys(), numberOf),
  counts: Uint8Array.from(counted.values()),
});

/** Compares bags by the cosine of the angle between them (TF-IDF): what few records hold counts for more. */
export class WeighedBags {
  private readonly rarities: Float64Array;
  private readonly lengths: Float64Array;

  constructor(private readonly bags: readonly Bag[]) {
    const holders = new Uint32Array(numbers.size);
    for (const { things } of bags) for (const thing of things) holders[thing] = (holders[thing] ?? 0) + 1;
    this.rarities = Float64Array.from(holders, (holding) => rarity(holding, bags.length));
    this.lengths = Float64Array.from(bags, (bag) => this.lengthOf(bag));
  }

  /** How alike the bag is to that of each record, from 0 to 1, in the order of the records. */
  likenessOf(bag: Bag): Float64Array {
    const length = this.lengthOf(bag);
    const weights = new Float64Array(this.rarities.length);
    bag.things.forEach((thing, place) => {
      // What is in no record's bag has no place here, and nothing to be compared with.
      if (thing < weights.length) weights[thing] = (bag.counts[place] ?? 0) * this.rarityOf(thing) ** 2;
    });
    const likeness = new Float64Array(this.bags.length);
    for (const [record, { things, counts }] of this.bags.entries()) {
      let shared = 0;
      for (let place = 0; place < things.length; place++) {
        shared += (weights[things[place] ?? 0] ?? 0) * (counts[place] ?? 0);
      }
      if (shared > 0) likeness[record] = shared / (length * (this.lengths[record] ?? 1));
    }
    return likeness;
  }

  private rarityOf(thing: number): number {
    return this.rarities[thing] ?? rarity(0, this.bags.length);
  }

  private lengthOf({ things, counts }: Bag): number {
    let squares = 0;
    for (let place = 0; place < things.length; place++) {
      squares += ((counts[place] ?? 0) * this.rarityOf(things[place] ?? 0)) ** 2;
    }
    return Math.sqrt(squares);
  }
}
