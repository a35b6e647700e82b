import { useTranslations } from 'next-intl';
import type { NumberedNote } from '@/domain/footnotes';
import type { BlockReferences } from '@/domain/guide';
import { mentionId, noteId } from '../guide/reading';

interface MentionProps {
  note: NumberedNote;
  /** Which of its references this is, from 1. */
  use: number;
  prefix: string;
}

/** The number of a note in the text. */
export function Mention({ note, use, prefix }: MentionProps) {
  const t = useTranslations('blocks');
  return (
    <sup className="mention">
      <a
        id={mentionId(prefix, note.key, use)}
        href={`#${noteId(prefix, note.key)}`}
        aria-label={t('note', { number: note.number })}
      >
        {note.number}
      </a>
    </sup>
  );
}

interface FootnotesProps {
  notes: readonly NumberedNote[];
  references: BlockReferences;
  prefix: string;
}

/** The notes at the end of a section, each with links back to its references. */
export function Footnotes({ notes, references, prefix }: FootnotesProps) {
  return (
    <ol className="footnotes">
      {notes.map((note) => (
        <li key={note.key} id={noteId(prefix, note.key)}>
          <NoteWords note={note} references={references} /> <WaysBack note={note} prefix={prefix} />
        </li>
      ))}
    </ol>
  );
}

function NoteWords({ note, references }: Pick<FootnotesProps, 'references'> & { note: NumberedNote }) {
  const t = useTranslations('practice');
  const source = note.source ? references.sources[note.source] : undefined;
  return (
    <>
      {note.text}
      {source && (
        <>
          {note.text && ' '}
          {source.url ? <a href={source.url}>{source.title}</a> : <cite>{source.title}</cite>}
          {source.publisher && `. ${source.publisher}`}
          {source.citedBy && (
            <span className="source-line">
              {[t('citedBy', { source: source.citedBy }), source.consultedOn ? null : t('notConsulted')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </>
      )}
    </>
  );
}

function WaysBack({ note, prefix }: { note: NumberedNote; prefix: string }) {
  const t = useTranslations('blocks');
  return (
    <span className="ways-back no-print">
      {Array.from({ length: note.uses }, (_each, index) => (
        <a
          key={index}
          href={`#${mentionId(prefix, note.key, index + 1)}`}
          aria-label={t('back', { number: note.number, use: index + 1 })}
        >
          ↩{note.uses > 1 && <sup>{index + 1}</sup>}
        </a>
      ))}
    </span>
  );
}
