'use client';

import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  /** Whether it is open when it first appears; from then on only the reader opens and closes it. */
  startsOpen: boolean;
  className: string;
  children: ReactNode;
}

/** A part that can be folded. New results never close what the reader has opened. */
export function Disclosure({ summary, startsOpen, className, children }: DisclosureProps) {
  const [open] = useState(startsOpen);
  return (
    <details className={className} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
