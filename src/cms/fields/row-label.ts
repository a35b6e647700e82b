import type { Localized } from '@/domain/locale';
import type { Vocabulary } from '@/domain/vocabularies/vocabulary';

interface RowWords {
  /** What the rows of the list are. */
  name: Localized;
  /** The fields whose text distinguishes the rows. */
  words: readonly string[];
  /** The vocabulary from which those fields choose. */
  vocabulary?: Vocabulary;
}

/** The rows of a list, folded and each named by its text, so that a long list is easy to survey. */
export const namedRows = ({ name, words, vocabulary }: RowWords) => ({
  initCollapsed: true,
  components: {
    RowLabel: {
      path: '/src/cms/admin/row-label#RowLabel',
      clientProps: {
        name,
        words,
        terms: Object.fromEntries(
          (vocabulary?.terms ?? []).map(({ key, label, short }) => [key, short ?? label] as const),
        ),
      },
    },
  },
});
