import { Numbers } from './growable';

/** The values that each document holds of one facet. */
export class FacetColumn {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  /** Where the values of each document begin; those of the next one end them. */
  readonly #starts = new Numbers();
  readonly #values = new Numbers();

  constructor() {
    this.#starts.push(0);
  }

  /** Adds the values of the next document. */
  push(values: readonly string[]): void {
    for (const value of new Set(values)) this.#values.push(this.#idOf(value));
    this.#starts.push(this.#values.length);
  }

  /** A test of documents: whether they hold one of the values. */
  holdsAny(values: readonly string[]): (document: number) => boolean {
    const wanted = new Uint8Array(this.#names.length);
    for (const value of values) {
      const id = this.#ids.get(value);
      if (id !== undefined) wanted[id] = 1;
    }
    const [starts, held] = [this.#starts.items, this.#values.items];
    return (document) => {
      const end = starts[document + 1] ?? 0;
      for (let at = starts[document] ?? 0; at < end; at++) if (wanted[held[at] ?? 0] === 1) return true;
      return false;
    };
  }

  /** How many documents of the lists hold each value. Each list counts as far as its length says. */
  count(lists: readonly DocumentList[]): Record<string, number> {
    const counts = new Uint32Array(this.#names.length);
    const [starts, held] = [this.#starts.items, this.#values.items];
    for (const { documents, length } of lists) {
      for (let index = 0; index < length; index++) {
        const document = documents[index] ?? 0;
        const end = starts[document + 1] ?? 0;
        for (let at = starts[document] ?? 0; at < end; at++) {
          const value = held[at] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
    }
    return Object.fromEntries(this.#names.flatMap((name, id) => (counts[id] ? [[name, counts[id]]] : [])));
  }

  #idOf(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    this.#ids.set(value, this.#names.length);
    return this.#names.push(value) - 1;
  }
}

/** The first `length` of some documents. */
export interface DocumentList {
  documents: Uint32Array;
  length: number;
}
