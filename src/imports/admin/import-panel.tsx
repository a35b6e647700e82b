'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Locale } from '@/domain/locale';
import type { ImportDto, ImportDetailsDto, PlanDto, ProgressDto } from '../dto';
import { MAX_BYTES } from '../municipalities/limits';
import { REFUSALS } from '../municipalities/messages';
import { FileField } from './file-field';
import { follow, isUnderWay } from './follow';
import { PastImports } from './past-imports';
import { Preview } from './preview';
import { Refused, requestsTo, type ChosenFile } from './requests';
import { Result } from './result';
import { sayIn, type Say, type Word } from './words';

interface ImportPanelProps {
  /** Where the endpoints of imports are. */
  base: string;
  /** Where municipalities are in the admin. */
  records: string;
  locale: Locale;
}

async function read(file: File, locale: Locale): Promise<ChosenFile> {
  if (file.size > MAX_BYTES) throw new Refused(REFUSALS.tooLarge[locale]);
  try {
    return { name: file.name, bytes: await file.arrayBuffer() };
  } catch {
    throw new Refused(sayIn(locale)('unreadable'));
  }
}

function Progress({ progress, say }: { progress: ProgressDto; say: Say }) {
  const { dealtWith, total } = progress;
  return (
    <p className="imports__progress">
      <progress aria-label={say(`state.${progress.state}`)} max={Math.max(total, 1)} value={dealtWith} />
      <span>
        {dealtWith} {say('of')} {total}. {say('stays')}
      </span>
    </p>
  );
}

/** Upload, preview, apply, undo. */
export function ImportPanel({ base, records, locale }: ImportPanelProps) {
  const say = sayIn(locale);
  const requests = useMemo(() => requestsTo(base), [base]);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [plan, setPlan] = useState<PlanDto | null>(null);
  const [progress, setProgress] = useState<ProgressDto | null>(null);
  const [result, setResult] = useState<ImportDetailsDto | null>(null);
  const [past, setPast] = useState<ImportDto[]>([]);
  const [busy, setBusy] = useState<Word | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  /** Does something that takes a while, says so, and says why if it fails. */
  const during = useCallback(
    async (word: Word, work: () => Promise<void>) => {
      setBusy(word);
      setProblem(null);
      try {
        await work();
      } catch (error) {
        setProblem(error instanceof Refused ? error.message : sayIn(locale)('failed'));
      } finally {
        setBusy(null);
        setProgress(null);
      }
    },
    [locale],
  );

  const showWhenOver = useCallback(
    async (id: string) => {
      await follow(requests, id, setProgress);
      setResult(await requests.details(id));
      setPast(await requests.history());
    },
    [requests],
  );

  useEffect(() => {
    const open = async () => {
      const imports = await requests.history();
      setPast(imports);
      const running = imports.find(isUnderWay);
      if (running) await during(running.state === 'undoing' ? 'undoing' : 'applying', () => showWhenOver(running.id));
    };
    open().catch(() => setPast([]));
  }, [requests, during, showWhenOver]);

  const preview = (chosen: File) =>
    during('working', async () => {
      setResult(null);
      setPlan(null);
      setFile(null);
      const taken = await read(chosen, locale);
      setFile(taken);
      setPlan(await requests.preview(taken));
    });

  const apply = (chosen: ChosenFile, { plan: name }: PlanDto, skip: boolean) =>
    during('applying', async () => {
      const { id } = await requests.apply(chosen, name, skip);
      setPlan(null);
      setFile(null);
      await showWhenOver(id);
    });

  const undo = (id: string) =>
    during('undoing', async () => {
      await requests.undo(id);
      await showWhenOver(id);
    });

  const show = (id: string) =>
    during('loading', async () => {
      setPlan(null);
      setFile(null);
      await showWhenOver(id);
    });

  return (
    <>
      <section className="imports__section">
        <h2>{say('importTitle')}</h2>
        <FileField
          busy={busy !== null}
          name={file?.name ?? null}
          onChoose={(chosen) => void preview(chosen)}
          say={say}
        />
        <div aria-live="polite" className="imports__status">
          {busy ? <p>{say(busy)}</p> : null}
        </div>
        {progress ? <Progress progress={progress} say={say} /> : null}
        <div aria-live="assertive">{problem ? <p className="imports__failure">{problem}</p> : null}</div>
      </section>
      {plan && file ? (
        <Preview
          busy={busy !== null}
          fileName={file.name}
          key={plan.plan}
          onApply={(skip) => void apply(file, plan, skip)}
          plan={plan}
          records={records}
          say={say}
        />
      ) : null}
      {result ? (
        <Result
          busy={busy !== null}
          key={result.id}
          onUndo={() => void undo(result.id)}
          records={records}
          result={result}
          say={say}
        />
      ) : null}
      <PastImports busy={busy !== null} imports={past} locale={locale} onShow={(id) => void show(id)} say={say} />
    </>
  );
}
