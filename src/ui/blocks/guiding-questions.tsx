import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { BlockContent } from '@/domain/blocks';

/** Questions to think through, one to a line. */
export function GuidingQuestions({ content }: { content: BlockContent<'guidingQuestions'> }) {
  const t = useTranslations('blocks');
  const id = useId();
  return (
    <div className="block guiding-questions">
      <p className="block-title" id={id}>
        {content.title ?? t('guidingQuestions')}
      </p>
      <ol role="list" aria-labelledby={id}>
        {content.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
}
