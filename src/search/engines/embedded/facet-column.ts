import { Numbers } from './growable';

/** The values of one facet in each document. */
export class FacetColumn {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  /** Where the values of each document begin; those of the next one end them. */
  private readonly starts = new Numbers();
  private readonly values = new Numbers();
  /** Each document so far holds exactly one value, at its own number. */
  private single = true;

  constructor() {
    this.starts.push(0);
  }

  /** Adds the values of the next document. */
  push(values: readonly string[]): void {
    for (const value of new Set(values)) this.values.push(this.idOf(value));
    this.starts.push(this.values.length);
    if (values.length !== 1) this.single = false;
  }

  /** Raises the score of each of the first `length` documents that holds a value to at least this much. */
  raise(scores: Float32Array, length: number, value: string, least: number): void {
    if (!this.ids.has(value)) return;
    const wanted = this.flags([value]);
    for (let document = 0; document < length; document++) {
      if ((scores[document] ?? 0) < least && this.holds(document, wanted)) scores[document] = least;
    }
  }

  /** Keeps those documents of a list that have one of the values. */
  keep(list: DocumentList, values: readonly string[]): void {
    const { documents, length } = list;
    const wanted = this.flags(values);
    list.length = 0;
    for (let index = 0; index < length; index++) {
      const document = documents[index] ?? 0;
      if (this.holds(document, wanted)) documents[list.length++] = document;
    }
  }

  /**
   * Notes which documents of a list have none of the values: adds one to their count in `lacks`, and sets `lacking`
   * to the mark. Both are indexed by position in the list.
   */
  noteLacking(
    list: DocumentList,
    values: readonly string[],
    mark: number,
    lacks: Int32Array,
    lacking: Int32Array,
  ): void {
    const { documents, length } = list;
    const wanted = this.flags(values);
    for (let index = 0; index < length; index++) {
      if (this.holds(documents[index] ?? 0, wanted)) continue;
      lacks[index] = (lacks[index] ?? 0) + 1;
      lacking[index] = mark;
    }
  }

  /** How many documents of the lists have each value. */
  count(lists: readonly DocumentList[]): Record<string, number> {
    const counts = new Int32Array(this.names.length);
    for (const list of lists) {
      if (this.single) this.countSingle(list, counts);
      else this.countSeveral(list, counts);
    }
    return Object.fromEntries(this.names.flatMap((name, id) => (counts[id] ? [[name, counts[id]]] : [])));
  }

  private countSingle({ documents, length }: DocumentList, counts: Int32Array): void {
    const held = this.values.items;
    for (let index = 0; index < length; index++) {
      const value = held[documents[index] ?? 0] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }

  private countSeveral({ documents, length }: DocumentList, counts: Int32Array): void {
    const [starts, held] = [this.starts.items, this.values.items];
    for (let index = 0; index < length; index++) {
      const document = documents[index] ?? 0;
      const end = starts[document + 1] ?? 0;
      for (let at = starts[document] ?? 0; at < end; at++) {
        const value = held[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }

  /** 1 for each of the values, by their numbers. */
  private flags(values: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.names.length);
    for (const value of values) {
      const id = this.ids.get(value);
      if (id !== undefined) flags[id] = 1;
    }
    return flags;
  }

  private holds(document: number, wanted: Uint8Array): boolean {
    const [starts, held] = [this.starts.items, this.values.items];
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at++) if (wanted[held[at] ?? 0] === 1) return true;
    return false;
  }

  private idOf(value: string): number {
    const known = this.ids.get(value);
    if (known !== undefined) return known;
    this.ids.set(value, this.names.length);
    return this.names.push(value) - 1;
  }
}

/** The first `length` of some documents. */
export interface DocumentList {
  documents: Int32Array;
  length: number;
}
