/** A bar below a name, as long as its share of the whole; the number is at the end of the row. */
export function Bar({ share, kind }: { share: number; kind: 'stage' | 'outside' | 'share' }) {
  return (
    <svg className="bar" data-kind={kind} aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100%" height="100%" />
      {share > 0 && <rect className="bar-fill" width={`${Math.round(share * 1000) / 10}%`} height="100%" />}
    </svg>
  );
}
