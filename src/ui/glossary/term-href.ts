import type { GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';

/** Address of a term: its fragment in the glossary. */
export const termHref = ({ slug }: Pick<GlossaryTerm, 'slug'>, locale: Locale): string =>
  `${pathOf('/glossary', locale)}#${slug}`;
