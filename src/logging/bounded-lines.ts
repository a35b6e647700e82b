/** How many lines of a kind a minute may have. */
const MOST_LINES = 30;
/** Kinds that are told apart; a flood of new ones is one kind. */
const MOST_KINDS = 200;
const MINUTE_MS = 60_000;
const OTHERS = 'others';

/** Bounds a flood: of each kind some lines a minute are written, and then how many more there were. */
export class BoundedLines {
  private readonly counts = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  /** @param tell writes how many lines of a kind were left out. */
  constructor(private readonly tell: (kind: string, leftOut: number) => void) {}

  /** Whether a line of this kind may be written now. */
  admits(kind: string): boolean {
    this.timer ??= setInterval(() => this.endMinute(), MINUTE_MS).unref();
    const known = this.counts.has(kind) || this.counts.size < MOST_KINDS ? kind : OTHERS;
    const count = (this.counts.get(known) ?? 0) + 1;
    this.counts.set(known, count);
    return count <= MOST_LINES;
  }

  /** Tells what the minute has left out, and begins the next. */
  endMinute(): void {
    const past = [...this.counts];
    this.counts.clear();
    for (const [kind, count] of past) if (count > MOST_LINES) this.tell(kind, count - MOST_LINES);
  }
}
