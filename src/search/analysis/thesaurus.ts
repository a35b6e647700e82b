import type { Concept, NamedValue } from '@/domain/concept';
import { LOCALES, type Locale } from '@/domain/locale';
import { patientPacer } from '../pacer';
import { labelWords, phraseKey, PhraseTable, type Phrase, type PhraseWord } from './phrases';
import type { Token } from './tokens';

/** How a concept stands to the one that was asked for, the nearest first. */
export const RELATIONS = ['same', 'narrower', 'broader', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Whether records of such a concept are what was asked for: a narrower concept is one of its kind, while broader and
 * related ones only come near.
 */
export const isMeant = (relation: Relation): boolean => relation === 'same' || relation === 'narrower';

/** A concept as texts of one language hold it. */
export interface HeldConcept {
  readonly id: string;
  /** Its preferred label. */
  readonly name: string;
  /** What is looked for in texts: its preferred and alternative labels. */
  readonly labels: readonly Phrase[];
  /** Records that state one of these hold it, too. */
  readonly values: readonly NamedValue[];
}

/** A concept by which a run of words of a query is met. */
export interface MetConcept extends HeldConcept {
  readonly relation: Relation;
}

/** A run of words of a query, `words[from]` to `words[to - 1]`, that is a label of a concept. */
export interface ConceptRun {
  from: number;
  to: number;
  /** Whether one of the labels is a name. */
  byLetter: boolean;
  locale: Locale;
  /** The nearest first. Several are the same where the label belongs to several concepts. */
  concepts: readonly MetConcept[];
}

/** A label as it is asked for, and the concepts by which it is met. */
export interface AskedLabel extends Phrase {
  readonly ids: readonly string[];
}

/** How far below a concept others count as narrower. */
const NARROWER_STEPS = 2;
/** The most concepts by which a label is met: Meilisearch takes no more than fifty synonyms. */
const MOST_MET = 45;

/** What is written with a capital in each of its words is a name; «Spanish course» is a course, and has a plural. */
const isName = (words: readonly Token[]): boolean => words.every(({ typed }) => /\p{Lu}|^\P{L}+$/u.test(typed));

/** Every label that was ever read: taking them apart is nearly all of the work, and what is taught changes few. */
const known: Readonly<Record<Locale, Map<string, Phrase>>> = { es: new Map(), en: new Map() };

function phraseOf(label: string, locale: Locale): Phrase {
  const before = known[locale].get(label);
  if (before) return before;
  const tokens = labelWords(label, locale);
  const words = tokens.map(({ folded, stem }) => ({ folded, stem }));
  const phrase = { words, byLetter: isName(tokens) };
  known[locale].set(label, phrase);
  return phrase;
}

const labelsOf = ({ preferred, alternative, hidden }: Concept, locale: Locale): string[] => [
  preferred[locale],
  ...alternative[locale],
  ...hidden[locale],
];

/** The concepts of one language. */
class Labels {
  private readonly concepts: ReadonlyMap<string, HeldConcept>;
  private readonly asked: PhraseTable<AskedLabel>;
  readonly askedLabels: readonly AskedLabel[];

  constructor(
    concepts: readonly Concept[],
    private readonly locale: Locale,
    private readonly relations: Relations,
  ) {
    const phrasesIn = (labels: readonly string[]): Phrase[] => {
      const phrases = labels.map((label) => phraseOf(label, locale)).filter(({ words }) => words.length > 0);
      return [...new Map(phrases.map((phrase) => [phraseKey(phrase), phrase])).values()];
    };
    const shown = ({ preferred, alternative }: Concept): string[] => [preferred[locale], ...alternative[locale]];
    this.concepts = new Map(
      concepts.map((concept) => [
        concept.id,
        { id: concept.id, name: concept.preferred[locale], labels: phrasesIn(shown(concept)), values: concept.values },
      ]),
    );
    const asked = new Map<string, Phrase & { ids: string[] }>();
    for (const concept of concepts) {
      for (const phrase of phrasesIn(labelsOf(concept, locale))) {
        const known = asked.get(phraseKey(phrase));
        if (known) known.ids.push(concept.id);
        else asked.set(phraseKey(phrase), { ...phrase, ids: [concept.id] });
      }
    }
    this.askedLabels = [...asked.values()];
    this.asked = new PhraseTable(this.askedLabels);
  }

  get held(): Iterable<HeldConcept> {
    return this.concepts.values();
  }

  /** Equal where documents hold the same concepts by the same labels and values. */
  get heldKey(): string {
    return JSON.stringify(
      [...this.concepts.values()].map(({ id, labels, values }) => [id, labels.map(phraseKey), values]),
    );
  }

  /** The concepts by which records meet somebody who asks for some. */
  met(ids: readonly string[]): MetConcept[] {
    const met = new Map<string, MetConcept>();
    for (const relation of RELATIONS) {
      for (const id of ids.flatMap((own) => this.relations.of(own, relation))) {
        const concept = this.concepts.get(id);
        if (concept && !met.has(id)) met.set(id, { ...concept, relation });
      }
    }
    return [...met.values()].slice(0, MOST_MET);
  }

  /** The same concepts as they are called here. */
  called(concepts: readonly MetConcept[]): MetConcept[] {
    return concepts.flatMap(({ id, relation }) => {
      const concept = this.concepts.get(id);
      return concept ? [{ ...concept, relation }] : [];
    });
  }

  /** The longest label at each place of some words; where two overlap, the longer one, or the first. */
  runs(words: readonly PhraseWord[]): ConceptRun[] {
    const taken = new Set<number>();
    return words
      .flatMap((_word, from) => {
        const here = this.asked.at(words, from);
        const length = Math.max(0, ...here.map((label) => label.words.length));
        const longest = here.filter((label) => label.words.length === length);
        return length === 0 ? [] : [{ from, to: from + length, longest }];
      })
      .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
      .filter(({ from, to }) => {
        const places = Array.from({ length: to - from }, (_, offset) => from + offset);
        if (places.some((place) => taken.has(place))) return false;
        for (const place of places) taken.add(place);
        return true;
      })
      .map(({ from, to, longest }) => ({
        from,
        to,
        byLetter: longest.some(({ byLetter }) => byLetter),
        locale: this.locale,
        concepts: this.met([...new Set(longest.flatMap(({ ids }) => ids))]),
      }))
      .sort((a, b) => a.from - b.from);
  }
}

/** Which concepts stand how to which. */
class Relations {
  private readonly broader = new Map<string, readonly string[]>();
  private readonly narrower = new Map<string, string[]>();
  private readonly related = new Map<string, string[]>();

  constructor(concepts: readonly Concept[]) {
    const add = (map: Map<string, string[]>, from: string, to: string): void => {
      map.set(from, [...(map.get(from) ?? []), to]);
    };
    for (const { id, broader, related } of concepts) {
      this.broader.set(id, broader);
      for (const each of broader) add(this.narrower, each, id);
      for (const each of related) {
        add(this.related, id, each);
        add(this.related, each, id);
      }
    }
  }

  of(id: string, relation: Relation): readonly string[] {
    switch (relation) {
      case 'same':
        return [id];
      case 'narrower':
        return this.below(id);
      case 'broader':
        return this.broader.get(id) ?? [];
      case 'related':
        return this.related.get(id) ?? [];
    }
  }

  private below(id: string): string[] {
    const found: string[] = [];
    let level = [id];
    for (let step = 0; step < NARROWER_STEPS; step++) {
      level = level.flatMap((each) => this.narrower.get(each) ?? []).filter((each) => !found.includes(each));
      found.push(...level);
    }
    return found;
  }
}

/** What words mean beside their letters, as editors have taught it. Never changed: another replaces it. */
export class Thesaurus {
  private readonly labels: Readonly<Record<Locale, Labels>>;

  constructor(concepts: readonly Concept[]) {
    const relations = new Relations(concepts);
    this.labels = Object.fromEntries(
      LOCALES.map((locale) => [locale, new Labels(concepts, locale, relations)]),
    ) as unknown as Record<Locale, Labels>;
  }

  /** Runs of words that are labels, not overlapping, in order. @param words of a query, without stop words. */
  runs(words: readonly PhraseWord[], locale: Locale): ConceptRun[] {
    return this.labels[locale].runs(words);
  }

  /** Concepts as another language calls them. */
  inLanguage(concepts: readonly MetConcept[], locale: Locale): MetConcept[] {
    return this.labels[locale].called(concepts);
  }

  /** The concepts by which words are met that are a label as a whole; none where they are not. */
  named(words: readonly PhraseWord[], locale: Locale): readonly MetConcept[] {
    const whole = this.runs(words, locale).find(({ from, to }) => from === 0 && to === words.length);
    return whole?.concepts ?? [];
  }

  /** Every concept. */
  held(locale: Locale): Iterable<HeldConcept> {
    return this.labels[locale].held;
  }

  /** Whether documents hold the same concepts by the same labels and values as with another thesaurus. */
  holdsAs(other: Thesaurus): boolean {
    return LOCALES.every((locale) => this.labels[locale].heldKey === other.labels[locale].heldKey);
  }

  /** Every label that is understood, each once. */
  asked(locale: Locale): readonly AskedLabel[] {
    return this.labels[locale].askedLabels;
  }

  /** The concepts by which records meet somebody who asks for some. @param ids of the concepts asked for. */
  met(ids: readonly string[], locale: Locale): MetConcept[] {
    return this.labels[locale].met(ids);
  }
}

/** The thesaurus of some concepts, made bit by bit: hundreds would hold others up. */
export async function thesaurusOf(concepts: readonly Concept[]): Promise<Thesaurus> {
  const pacer = patientPacer();
  for (const concept of concepts) {
    for (const locale of LOCALES) for (const label of labelsOf(concept, locale)) phraseOf(label, locale);
    await pacer.giveWay();
  }
  return new Thesaurus(concepts);
}

/** One that knows no concept. */
export const NO_THESAURUS = new Thesaurus([]);
