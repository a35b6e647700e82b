import type { ReactNode } from 'react';
import type { BlockReferences, GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';

/** The context in which a section's text is rendered. */
export interface Reading {
  locale: Locale;
  /** Id of the section: a visitor's ticks are stored under it. */
  section: string;
  /** Makes ids unique if several sections are on one page; empty on a section's own page. */
  prefix: string;
  references: BlockReferences;
  /** Running text with the glossary's terms explained at their first use. Called once per text, in reading order. */
  words: (text: string) => ReactNode;
}

/** Id of a note at the end of a section, and of its n-th reference in the text. */
export const noteId = (prefix: string, key: string): string => `${prefix}nota-${key}`;
export const mentionId = (prefix: string, key: string, use: number): string => `${prefix}mencion-${key}-${use}`;

/** The `lang` attribute of text in a language other than the page's. */
export const langOf = ({ locale }: Pick<GlossaryTerm, 'locale'>, page: Locale): Locale | undefined =>
  locale === page ? undefined : locale;
