'use client';

import { useState, type ReactNode } from 'react';

interface FoldProps {
  summary: ReactNode;
  /** Whether it is open when it first appears; from then on only the reader opens and closes it. */
  startsOpen: boolean;
  className: string;
  children: ReactNode;
}

/** A part that folds. New results never close what the reader has opened. */
export function Fold({ summary, startsOpen, className, children }: FoldProps) {
  const [open] = useState(startsOpen);
  return (
    <details className={className} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
