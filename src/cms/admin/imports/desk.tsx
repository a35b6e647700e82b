'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '@/domain/locale';
import type { ToldImport, ToldImportInFull, ToldPlan } from '../../imports/told';
import { PastImports } from './past-imports';
import { Preview } from './preview';
import { Refused, requestsTo } from './requests';
import { Result } from './result';
import { sayIn, type Word } from './words';

interface DeskProps {
  /** Where the endpoints of imports are. */
  base: string;
  locale: Locale;
}

const POLL_MS = 1_000;
const isUnderWay = ({ state }: ToldImportInFull): boolean => state === 'running' || state === 'undoing';

/** Upload, look, apply, undo. */
export function ImportDesk({ base, locale }: DeskProps) {
  const say = sayIn(locale);
  const requests = useMemo(() => requestsTo(base), [base]);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ToldPlan | null>(null);
  const [result, setResult] = useState<ToldImportInFull | null>(null);
  const [past, setPast] = useState<ToldImport[]>([]);
  const [busy, setBusy] = useState<Word | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const outcome = useRef<HTMLDivElement>(null);

  const refresh = useCallback(async () => setPast(await requests.history()), [requests]);

  useEffect(() => {
    requests
      .history()
      .then(setPast)
      .catch(() => setPast([]));
  }, [requests]);

  /** Does something that takes a while, says so, and says why if it fails. */
  const during = async (word: Word, work: () => Promise<void>) => {
    setBusy(word);
    setProblem(null);
    try {
      await work();
      outcome.current?.focus();
    } catch (error) {
      setProblem(error instanceof Refused ? error.message : sayIn(locale)('failed'));
    } finally {
      setBusy(null);
    }
  };

  const follow = async (id: string) => {
    let told = await requests.details(id);
    while (isUnderWay(told)) {
      setResult({ ...told, isUndoable: false });
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      told = await requests.details(id);
    }
    setResult(told);
    await refresh();
  };

  const look = (chosen: File) =>
    during('working', async () => {
      setResult(null);
      setPlan(null);
      setPlan(await requests.preview(chosen));
    });

  const apply = (chosen: File, { plan: name }: ToldPlan, skip: boolean) =>
    during('applying', async () => {
      const { id } = await requests.apply(chosen, name, skip);
      setPlan(null);
      await follow(id);
    });

  const undo = (id: string) => during('undoing', async () => follow((await requests.undo(id)).id));
  const show = (id: string) => during('working', () => follow(id));

  return (
    <>
      <section className="imports__section">
        <h2>{say('importTitle')}</h2>
        <label className="imports__file">
          {say('file')}
          <input
            accept=".csv,text/csv,text/plain"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              setPlan(null);
            }}
            type="file"
          />
        </label>
        <button
          className="imports__button imports__button--main"
          disabled={!file || busy !== null}
          onClick={() => file && void look(file)}
          type="button"
        >
          {say('look')}
        </button>
        <p aria-live="polite" className="imports__status">
          {busy ? say(busy) : ''}
        </p>
        <div aria-live="assertive">{problem ? <p className="imports__failure">{problem}</p> : null}</div>
      </section>
      <div ref={outcome} tabIndex={-1}>
        {plan && file ? (
          <Preview
            busy={busy !== null}
            key={plan.plan}
            onApply={(skip) => void apply(file, plan, skip)}
            plan={plan}
            say={say}
          />
        ) : null}
        {result ? (
          <Result busy={busy !== null} key={result.id} onUndo={() => void undo(result.id)} result={result} say={say} />
        ) : null}
      </div>
      <PastImports imports={past} locale={locale} onShow={(id) => void show(id)} say={say} />
    </>
  );
}
