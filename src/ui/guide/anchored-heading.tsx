import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TextHeading } from '@/domain/headings';
import type { Heading } from '../rich-text';

interface AnchoredHeadingProps {
  Tag: Heading;
  heading: TextHeading | undefined;
  children: ReactNode;
}

/** A heading that can be linked to. The link is next to it, so that the heading's accessible name is its text alone. */
export function AnchoredHeading({ Tag, heading, children }: AnchoredHeadingProps) {
  const t = useTranslations('guide');
  if (!heading) return <Tag>{children}</Tag>;
  return (
    <div className="anchored" data-level={Tag}>
      <Tag id={heading.id}>{children}</Tag>{' '}
      <a className="anchor no-print" href={`#${heading.id}`} aria-label={t('linkTo', { heading: heading.title })}>
        #
      </a>
    </div>
  );
}
