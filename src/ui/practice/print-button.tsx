'use client';

import type { ReactNode } from 'react';

/** Prints the page. The style sheet hides it if scripts don't run. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button className="button button-plain needs-script" type="button" onClick={() => window.print()}>
      {children}
    </button>
  );
}
