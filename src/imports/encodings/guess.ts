import { decode } from 'iconv-lite';
import { likelihood, markedWords } from './spanish';

/** Encodings that say nothing of themselves, the most likely first: of two that read a file alike, the first is named. */
const CANDIDATES = [
  { encoding: 'Windows-1252', codec: 'win1252', prior: 0 },
  // Where some letters are no UTF-8: they are shown as damaged, and the others are right.
  { encoding: 'UTF-8', codec: 'utf8', prior: -1 },
  { encoding: 'MacRoman', codec: 'macintosh', prior: -1 },
  { encoding: 'CP850', codec: 'cp850', prior: -2 },
  { encoding: 'CP437', codec: 'cp437', prior: -3 },
] as const;

export type GuessedEncoding = (typeof CANDIDATES)[number]['encoding'];

export interface Guess {
  text: string;
  encoding: GuessedEncoding;
  /** Some of its words with marked letters: what a person tells a wrong guess by. */
  words: string[];
}

/** Stretches of letters and of bytes that are not ASCII: all that the candidates read in different ways. */
const STRETCHES = /[A-Za-z\u0080-\u00FF]*[\u0080-\u00FF][A-Za-z\u0080-\u00FF]*/g;
/** Different ones that are weighed: thousands say no more than hundreds do. */
const MOST_STRETCHES = 5_000;
/** Of one, in bytes: what goes on and on is no word. */
const LONGEST_STRETCH = 200;
const MOST_WORDS = 5;

/** The stretches of a file, each once, in its order. */
function stretchesOf(bytes: Buffer): Buffer[] {
  const found = new Set<string>();
  for (const [stretch] of bytes.toString('latin1').matchAll(STRETCHES)) {
    found.add(stretch.slice(0, LONGEST_STRETCH));
    if (found.size === MOST_STRETCHES) break;
  }
  return [...found].map((stretch) => Buffer.from(stretch, 'latin1'));
}

/** The encoding in which a file looks most like Spanish and names most communes. For files that do not say it themselves. */
export function guessEncoding(file: Uint8Array): Guess {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const stretches = stretchesOf(bytes);
  const weighed = CANDIDATES.map((candidate) => ({
    ...candidate,
    weight: stretches.reduce<number>((sum, each) => sum + likelihood(decode(each, candidate.codec)), candidate.prior),
  }));
  const { encoding, codec } = weighed.reduce((best, next) => (next.weight > best.weight ? next : best));
  const words = new Set(stretches.flatMap((each) => markedWords(decode(each, codec))));
  return { text: decode(bytes, codec), encoding, words: [...words].slice(0, MOST_WORDS) };
}
