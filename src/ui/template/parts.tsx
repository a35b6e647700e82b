import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PartName, TemplatePart } from '@/domain/template';
import { Diagram } from '../blocks/diagram';
import { Answer, Boxes } from './answer';
import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { outlineNumbers } from '@/domain/outline-numbers';
import { PartTable } from './part-table';
import { Written, WrittenParagraphs } from './written';

interface Of<Name extends PartName> {
  part: Extract<TemplatePart, { part: Name }>;
}

/** A part of a template as the documents show it, from the same structure. */
export function Part({ part, number }: { part: TemplatePart; number: number }): ReactNode {
  switch (part.part) {
    case 'text':
      return <WrittenParagraphs text={part.text} />;
    case 'letter':
      return <Letter part={part} />;
    case 'form':
      return <Form part={part} />;
    case 'table':
      return <PartTable part={part} number={number} />;
    case 'agenda':
      return <Agenda part={part} />;
    case 'canvas':
      return <Canvas part={part} number={number} />;
    case 'outline':
      return <Outline part={part} />;
    case 'checklist':
      return <Checklist part={part} />;
    case 'script':
      return <Script part={part} />;
  }
}

function Letter({ part }: Of<'letter'>) {
  return (
    <div className="letter-sheet">
      <p className="letter-place">
        <Written text={part.placeAndDate} />
      </p>
      <WrittenParagraphs text={part.recipient} />
      <WrittenParagraphs text={part.salutation} />
      {part.paragraphs.map((paragraph) => (
        <WrittenParagraphs key={paragraph} text={paragraph} />
      ))}
      <WrittenParagraphs text={part.closing} />
      <ul role="list" className="signatures">
        {part.signatures.map((signature) => (
          <li key={signature}>
            <Written text={signature} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Form({ part }: Of<'form'>) {
  return (
    <dl className="form-sheet">
      {part.fields.map(({ label, help, kind, choices }) => (
        <div key={label}>
          <dt>
            <Written text={label} />
            {help && (
              <span className="column-help">
                <Written text={help} />
              </span>
            )}
          </dt>
          <dd>
            <Answer kind={kind} choices={choices} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Agenda({ part }: Of<'agenda'>) {
  const t = useTranslations('template');
  return (
    <ol role="list" className="agenda-sheet">
      {part.items.map(({ title, minutes, text }) => (
        <li key={title}>
          <span className="agenda-minutes">{t('minutes', { minutes })}</span>
          <div>
            <p className="agenda-title">
              <Written text={title} />
            </p>
            {text && <WrittenParagraphs text={text} />}
          </div>
        </li>
      ))}
      <li className="agenda-total">
        <span className="agenda-minutes">{t('minutes', { minutes: part.minutes })}</span>
        <p className="agenda-title">{t('total')}</p>
      </li>
    </ol>
  );
}

function Canvas({ part, number }: Of<'canvas'> & { number: number }) {
  const t = useTranslations('template');
  return (
    <Diagram
      content={{
        form: part.form,
        title: part.title ?? t('part', { number }),
        centre: part.centre,
        nodes: part.cells.map(({ title, prompt, side }) => ({ label: title, text: prompt, side })),
      }}
    />
  );
}

function Outline({ part }: Of<'outline'>) {
  const numbers = outlineNumbers(part.items.map(({ level }) => level));
  return (
    <ol role="list" className="outline-sheet">
      {part.items.map(({ level, title, text }, index) => (
        <li key={numbers[index]} data-level={level}>
          <p className="outline-title">
            <span className="outline-number">{numbers[index]}</span> <Written text={title} />
          </p>
          {text && <WrittenParagraphs text={text} />}
        </li>
      ))}
    </ol>
  );
}

function Checklist({ part }: Of<'checklist'>) {
  return neighboursByGroup(part.items).map(({ group, items }, index) => (
    <div key={index} className="checklist-sheet">
      {group && <p className="group-title">{group}</p>}
      <Boxes labels={items.map(({ text }) => text)} />
    </div>
  ));
}

type Question = Of<'script'>['part']['questions'][number];

function Script({ part }: Of<'script'>) {
  let first = 1;
  return neighboursByGroup(part.questions).map(({ group, items }, index) => {
    const start = first;
    first += items.length;
    return (
      <div key={index} className="script-sheet">
        {group && <p className="group-title">{group}</p>}
        <ol start={start}>
          {items.map((question) => (
            <li key={question.text}>
              <p>
                <Written text={question.text} />
              </p>
              {question.note && (
                <p className="column-help">
                  <Written text={question.note} />
                </p>
              )}
              <Reply question={question} />
            </li>
          ))}
        </ol>
      </div>
    );
  });
}

/** The maximum number of lines that the preview shows. */
const LINES_SHOWN = 3;

function Reply({ question: { kind, choices, lines } }: { question: Question }) {
  const t = useTranslations('template');
  if (kind === 'yesNo') return <Boxes labels={[t('yes'), t('no')]} />;
  if (kind === 'number') return <span className="answer" data-kind="number" />;
  if (kind !== 'open') return <Boxes labels={choices} />;
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: Math.min(lines, LINES_SHOWN) }, (_each, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
