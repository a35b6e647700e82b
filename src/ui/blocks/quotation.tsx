import type { BlockContent } from '@/domain/blocks';
import type { Source } from '@/domain/practice';
import { paragraphs } from './paragraphs';

interface QuotationProps {
  content: BlockContent<'quotation'>;
  source: Source | null;
}

/** A quotation with its author. */
export function Quotation({ content, source }: QuotationProps) {
  const { text, attribution, section } = content;
  return (
    <figure className="block quotation">
      <blockquote>{paragraphs(text)}</blockquote>
      <figcaption>
        {attribution}
        {source && (
          <>
            {'. '}
            {source.url ? <a href={source.url}>{source.title}</a> : <cite>{source.title}</cite>}
          </>
        )}
        {section && `, ${section}`}
      </figcaption>
    </figure>
  );
}
