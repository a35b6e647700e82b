'use client';

import './accounts.css';
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { Locale } from '@/domain/locale';
import { accountRequests, type SeenPerson } from './account-requests';

const WORDS = {
  es: {
    label: 'Traspasar sus registros',
    help: 'Lo que está a nombre de esta persona, borradores incluidos, pasa a nombre de otra. El historial sigue diciendo quién escribió cada versión.',
    to: 'A nombre de quién',
    choose: 'Elija a una persona',
    act: 'Traspasar',
    done: (count: number) => `Registros traspasados: ${count}.`,
  },
  en: {
    label: 'Hand over their records',
    help: 'What is in the name of this person, drafts included, is put in the name of another. The history still tells who wrote each version.',
    to: 'In whose name',
    choose: 'Choose a person',
    act: 'Hand over',
    done: (count: number) => `Records handed over: ${count}.`,
  },
} as const satisfies Record<Locale, object>;

/** In the account of another person: puts what is in their name into somebody else's. */
export function HandOver() {
  const { i18n } = useTranslation();
  const words = WORDS[i18n.language === 'en' ? 'en' : 'es'];
  const { id } = useDocumentInfo();
  const [people, setPeople] = useState<readonly SeenPerson[]>([]);
  const [to, setTo] = useState('');
  const select = useId();
  const tell = (error: unknown) => toast.error(error instanceof Error ? error.message : String(error));
  useEffect(() => void accountRequests.people().then(setPeople).catch(tell), []);
  const handOver = () =>
    void accountRequests
      .handOver(String(id), to)
      .then(({ handedOver }) => toast.success(words.done(handedOver)))
      .catch(tell);
  return (
    <div className="field-type hand-over">
      <h2 className="field-label">{words.label}</h2>
      <p>{words.help}</p>
      <label htmlFor={select}>{words.to}</label>
      <select id={select} value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="">{words.choose}</option>
        {people
          .filter((person) => person.id !== id && !person.deactivated)
          .map((person) => (
            <option key={person.id} value={person.id}>
              {person.name} ({person.email})
            </option>
          ))}
      </select>
      <Button buttonStyle="secondary" disabled={to === ''} onClick={handOver}>
        {words.act}
      </Button>
    </div>
  );
}
