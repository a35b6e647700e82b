import type { Localized } from '@/domain/locale';
import type { Vocabulary } from '@/domain/vocabularies/vocabulary';

interface RowWords {
  /** What the rows of the list are. */
  name: Localized;
  /** The fields whose words tell one row from the others. */
  words: readonly string[];
  /** Of what those fields choose from. */
  vocabulary?: Vocabulary;
}

/** The rows of a list, folded and each named by its words, so that a long one can be taken in at a glance. */
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
