'use client';

import { useId, useState, type FormEvent } from 'react';
import { LABEL_LENGTH } from '@/domain/concept';
import { LOCALES, type Locale } from '@/domain/locale';
import { TAUGHT_AS, type TaughtAs, type TaughtWord } from '@/domain/taught-word';
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

/** A word with its language and place, and the concept that it is added to: one there is, or a new one. */
export function TeachForm({ locale, api, concepts, ...given }: TeachFormProps) {
  const words = TEACH_WORDS[locale];
  const [taught, setTaught] = useState<TaughtWord>({ word: given.word, as: 'alternative', language: given.language });
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = (changed: Partial<TaughtWord>) => setTaught((before) => ({ ...before, ...changed }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const concept = concepts.find((each) => fold(each.name) === fold(name.trim()));
    if (!taught.word.trim()) return setOutcome({ problem: words.noWord });
    if (!concept) return setOutcome({ problem: words.noConcept });
    setBusy(true);
    setOutcome(null);
    const problem = await add(`${api}/${concept.id}/labels`, taught, words);
    setBusy(false);
    setOutcome(problem === null ? { added: concept, taught } : { problem });
  };

  return (
    <form className="teach-form" onSubmit={(event) => void submit(event)}>
      <label className="teach-field">
        <span>{words.word}</span>
        <input
          type="text"
          value={taught.word}
          lang={taught.language}
          maxLength={LABEL_LENGTH}
          onChange={({ target }) => change({ word: target.value })}
        />
      </label>
      <Choices
        legend={words.language}
        values={LOCALES}
        chosen={taught.language}
        labels={words.languages}
        onChoose={(language) => change({ language })}
      />
      <Choices<TaughtAs>
        legend={words.as}
        values={TAUGHT_AS}
        chosen={taught.as}
        labels={words.places}
        onChoose={(as) => change({ as })}
      />
      <section className="teach-way">
        <h2>{words.toConcept}</h2>
        <ConceptField words={words} name={name} concepts={concepts} onChange={setName} />
        <button type="submit" className="teach-button" disabled={busy}>
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
      {words.added(taught.word.trim(), added.name)} <a href={conceptHref(added.id, taught.language)}>{words.open}</a>
    </p>
  );
}

interface ConceptFieldProps {
  words: TeachWords;
  name: string;
  concepts: readonly NamedConcept[];
  onChange: (name: string) => void;
}

/** The browser's own list of suggestions: it searches while one types, and works with every screen reader. */
function ConceptField({ words, name, concepts, onChange }: ConceptFieldProps) {
  const [listId, helpId] = [useId(), useId()];
  return (
    <>
      <label className="teach-field">
        <span>{words.concept}</span>
        <input
          type="text"
          value={name}
          list={listId}
          autoComplete="off"
          aria-describedby={helpId}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <p className="use-note" id={helpId}>
        {words.conceptHelp}
      </p>
      <datalist id={listId}>
        {concepts.map(({ id, name: each }) => (
          <option key={id} value={each} />
        ))}
      </datalist>
    </>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  labels: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ legend, values, chosen, labels, onChoose }: ChoicesProps<Value>) {
  const group = useId();
  return (
    <fieldset className="teach-choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
