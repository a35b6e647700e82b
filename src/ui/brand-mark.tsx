/** Lighter than the threads themselves, for use on ink; the same eight, in the same order. */
const STITCHES = ['#5db4ec', '#8f9bf0', '#c393e6', '#fe8a5c', '#f2c14b', '#fe7fae', '#5fcfc0', '#9ccf6e'];

const COLUMNS = 2;

/** The portal's sign: eight stitches, one per dimension, on ink. `public/favicon.svg` is the same drawing. */
export function BrandMark({ size = 36 }: { size?: number }) {
  return (
    <svg viewBox="0 0 36 36" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="36" height="36" fill="#0a132d" />
      {STITCHES.map((colour, index) => {
        const row = Math.floor(index / COLUMNS);
        const x = (index % COLUMNS) * 15 + (row % 2 === 0 ? 4 : 7);
        return <rect key={colour} x={x} y={5.5 + row * 6.75} width="11" height="4.75" rx="1" fill={colour} />;
      })}
    </svg>
  );
}
