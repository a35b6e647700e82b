'use client';

import { useId, useState, useSyncExternalStore } from 'react';
import { LABEL_LENGTH } from '@/domain/concept';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/domain/locale';
import { TAUGHT_AS, WORD_PARAMETERS, type TaughtWord } from '@/domain/taught-word';
import { fold } from '@/domain/text/fold';
import { conceptHref, newConceptHref } from './teach-addresses';
import { TEACH_WORDS, type TeachWords } from './teach-words';

interface NamedConcept {
  id: string;
  /** In the language of the admin. */
  name: string;
}

interface TeachFormProps {
  word: string;
  language: Locale;
  locale: Locale;
  /** Where concepts are in the API. */
  api: string;
  concepts: readonly NamedConcept[];
}

/** What is said below the form. */
type Outcome = { problem: string } | { added: NamedConcept; taught: TaughtWord };

/** @returns why the word was not added, in the reader's words; null if it was. */
async function add(address: string, taught: TaughtWord, words: TeachWords): Promise<string | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(taught),
    });
    if (response.ok) return null;
    const { message } = (await response.json()) as { message?: string };
    return message ?? words.failed;
  } catch {
    return words.failed;
  }
}

/** What the form holds: what was typed before the page came to life counts too. */
function written(form: HTMLFormElement): { taught: TaughtWord; name: string } {
  const fields = new FormData(form);
  const text = (field: string) => String(fields.get(field) ?? '').trim();
  const [language, as] = [text(WORD_PARAMETERS.language), text(WORD_PARAMETERS.as)];
  return {
    taught: {
      word: text(WORD_PARAMETERS.word),
      language: isLocale(language) ? language : DEFAULT_LOCALE,
      as: TAUGHT_AS.find((each) => each === as) ?? 'alternative',
    },
    name: text('concepto'),
  };
}

const nothingChanges = () => () => undefined;

/** A word with its language and place, and the concept that it is added to: one there is, or a new one. */
export function TeachForm({ locale, api, concepts, word, language }: TeachFormProps) {
  const words = TEACH_WORDS[locale];
  const isAlive = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
  const [taught, setTaught] = useState<TaughtWord>({ word, as: 'alternative', language });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const submit = async (form: HTMLFormElement) => {
    const { taught: sent, name } = written(form);
    const concept = concepts.find((each) => fold(each.name) === fold(name));
    if (!sent.word) return setOutcome({ problem: words.noWord });
    if (!concept) return setOutcome({ problem: words.noConcept });
    setBusy(true);
    setOutcome(null);
    const problem = await add(`${api}/${concept.id}/labels`, sent, words);
    setBusy(false);
    setOutcome(problem === null ? { added: concept, taught: sent } : { problem });
  };

  return (
    <form
      className="teach-form"
      onChange={({ currentTarget }) => setTaught(written(currentTarget).taught)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <label className="teach-field">
        <span>{words.word}</span>
        <input
          type="text"
          name={WORD_PARAMETERS.word}
          defaultValue={word}
          lang={taught.language}
          maxLength={LABEL_LENGTH}
        />
      </label>
      <Choices
        legend={words.language}
        name={WORD_PARAMETERS.language}
        values={LOCALES}
        first={language}
        labels={words.languages}
      />
      <Choices
        legend={words.as}
        name={WORD_PARAMETERS.as}
        values={TAUGHT_AS}
        first="alternative"
        labels={words.places}
      />
      <section className="teach-way">
        <h2>{words.toConcept}</h2>
        <ConceptField words={words} concepts={concepts} />
        <button type="submit" className="teach-button" disabled={busy || !isAlive}>
          {busy ? words.adding : words.add}
        </button>
        <div role="status">{outcome && <Said outcome={outcome} words={words} />}</div>
      </section>
      <section className="teach-way">
        <h2>{words.toNew}</h2>
        <p className="use-note">{taught.language === 'es' ? words.newHelp : words.newHelpEnglish}</p>
        <p>
          <a className="teach-button" data-kind="other" href={newConceptHref(taught)}>
            {words.newConcept}
          </a>
        </p>
      </section>
    </form>
  );
}

function Said({ outcome, words }: { outcome: Outcome; words: TeachWords }) {
  if ('problem' in outcome) return <p className="teach-problem">{outcome.problem}</p>;
  const { added, taught } = outcome;
  return (
    <p className="teach-added">
      {words.added(taught.word, added.name)} <a href={conceptHref(added.id, taught.language)}>{words.open}</a>
    </p>
  );
}

interface ConceptFieldProps {
  words: TeachWords;
  concepts: readonly NamedConcept[];
}

/** The browser's own list of suggestions: it searches while one types, and works with every screen reader. */
function ConceptField({ words, concepts }: ConceptFieldProps) {
  const [listId, helpId] = [useId(), useId()];
  return (
    <>
      <label className="teach-field">
        <span>{words.concept}</span>
        <input type="text" name="concepto" list={listId} autoComplete="off" aria-describedby={helpId} />
      </label>
      <p className="use-note" id={helpId}>
        {words.conceptHelp}
      </p>
      <datalist id={listId}>
        {concepts.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  values: readonly Value[];
  /** Chosen until another is. */
  first: Value;
  labels: Readonly<Record<Value, string>>;
}

function Choices<Value extends string>({ legend, name, values, first, labels }: ChoicesProps<Value>) {
  return (
    <fieldset className="teach-choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === first} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
