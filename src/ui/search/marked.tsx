import type { Segment } from '@/domain/search-response';

/** A text with its matches marked. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) => (segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text));
}
