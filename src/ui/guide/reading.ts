import type { ReactNode } from 'react';
import type { BlockReferences, GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';

/** What is known while a section's text is drawn. */
export interface Reading {
  locale: Locale;
  /** Id of the section: a visitor's ticks are kept under it. */
  section: string;
  /** Tells ids apart where several sections stand on one page; empty on a section's own page. */
  prefix: string;
  references: BlockReferences;
  /** Running text with the glossary's terms explained at their first use. Called once per text, in reading order. */
  words: (text: string) => ReactNode;
}

/** Id of a note at the end of a section, and of its n-th mention in the text. */
export const noteId = (prefix: string, key: string): string => `${prefix}nota-${key}`;
export const mentionId = (prefix: string, key: string, use: number): string => `${prefix}mencion-${key}-${use}`;

/** The attribute of words in another language than the page's. */
export const langOf = ({ locale }: Pick<GlossaryTerm, 'locale'>, page: Locale): Locale | undefined =>
  locale === page ? undefined : locale;
