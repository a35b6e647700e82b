import type { ReactNode } from 'react';

/** A block's text: a blank line begins a new paragraph. `words` draws the text of each. */
export const paragraphs = (text: string, words: (text: string) => ReactNode = (each) => each): ReactNode =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph, index) => <p key={index}>{words(paragraph)}</p>);
