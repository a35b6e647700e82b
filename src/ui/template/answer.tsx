import { useTranslations } from 'next-intl';
import type { AnswerKind } from '@/domain/template';
import { Written } from './written';

interface AnswerProps {
  kind: AnswerKind;
  choices: readonly string[];
}

/** Space for an answer, as on the printed form. */
export function Answer({ kind, choices }: AnswerProps) {
  const t = useTranslations('template');
  if (kind === 'choice') return <Boxes labels={choices} />;
  if (kind === 'yesNo') return <Boxes labels={[t('yes'), t('no')]} />;
  return <span className="answer" data-kind={kind} />;
}

/** Boxes to tick on paper. */
export function Boxes({ labels }: { labels: readonly string[] }) {
  return (
    <ul role="list" className="boxes">
      {labels.map((label) => (
        <li key={label}>
          <Written text={label} />
        </li>
      ))}
    </ul>
  );
}
