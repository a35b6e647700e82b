import type { ReactNode } from 'react';
import type { Dimension } from '@/domain/vocabularies/dimensions';

/** Drawn on 24 × 24 with square ends, like the rest of the page. */
const DRAWINGS = {
  d1: <path d="M3 9.5 12 4l9 5.5zM5 20.5h14M5.5 10v7.5M10 10v7.5M14 10v7.5M18.5 10v7.5M4 17.5h16" />,
  d2: <path d="M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3.5" />,
  d3: <path d="M12 3.5 5 6v5.5c0 4 2.8 7.2 7 9 4.2-1.8 7-5 7-9V6z" />,
  d4: (
    <path d="M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16.5 11a2.5 2.5 0 1 0 0-5M3 19.5v-1.5a4 4 0 0 1 4-4h3a4 4 0 0 1 4 4v1.5M16.5 14a4 4 0 0 1 4.5 4v1.5" />
  ),
  d5: <path d="M3.5 8h17v11.5h-17zM9 8V4.5h6V8M3.5 13h17M12 11.5v3" />,
  d6: <path d="M12 20 4.8 12.8a4.6 4.6 0 0 1 6.5-6.5l.7.7.7-.7a4.6 4.6 0 0 1 6.5 6.5z" />,
  d7: <path d="M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c1.5 1.5 3.3 2.2 5.5 2.2s4-.7 5.5-2.2v-4.5M21.5 9.5V15" />,
  d8: <path d="M3.5 4.5h17v11.5H12l-5 4v-4H3.5zM7.5 8.5h9M7.5 12h6" />,
  search: <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 21 21" />,
  arrow: <path d="M4 12h15M13 6l6 6-6 6" />,
  external: <path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8.5 8.5" />,
  mail: <path d="M3.5 5.5h17v13h-17zM4 6l8 7 8-7" />,
  print: <path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z" />,
  file: <path d="M6 3.5h8l4 4v13H6zM13.5 3.5V8H18" />,
  text: <path d="M5 6h14M5 10.5h14M5 15h14M5 19.5h8" />,
  ground: <path d="M12 3v9M4 12h16M7 15.5h10M9.5 19h5" />,
  place: (
    <path d="M12 21s6.5-6.3 6.5-11.2a6.5 6.5 0 0 0-13 0C5.5 14.7 12 21 12 21zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z" />
  ),
  map: <path d="M3.5 6.5 9 4l6 2.5 5.5-2.5v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20" />,
  video: <path d="M3.5 5.5h17v13h-17zM10 9l5 3-5 3z" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

/** A small line drawing next to text that says the same: hidden from assistive technology. */
export function Icon({ name, className = 'icon' }: { name: IconName | Dimension; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="miter"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
