import { randomUUID } from 'node:crypto';
import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

type Texts = Record<string, string | null>;
type Lists = Record<string, string[] | null>;

interface Term {
  _id: string;
  title?: Texts;
  variants?: Lists;
  seedKey?: string;
  updatedAt: Date;
}

interface Concept {
  _id: string;
  term?: string | null;
  preferred?: Texts;
  alternative?: Lists;
  hidden?: Lists;
  everyLabel?: Texts;
  createdAt: Date;
  updatedAt: Date;
}

const folded = (label: string | null | undefined): string => (label ?? '').normalize('NFC').trim().toLowerCase();

/** A label whose words have capitals is a name, and compared letter by letter: the one at the beginning of a term says nothing. */
const asLabel = (title: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(title.trim()) ? title.trim().toLowerCase() : title.trim();

const filled = (texts: Texts | undefined): [string, string][] =>
  Object.entries(texts ?? {}).flatMap(([language, text]) => (text?.trim() ? [[language, text.trim()]] : []));

const nameOf = ({ _id, title }: Term): Concept => {
  const now = new Date();
  const preferred = Object.fromEntries(filled(title).map(([language, text]) => [language, asLabel(text)]));
  return { _id: randomUUID(), term: _id, preferred, everyLabel: { ...preferred }, createdAt: now, updatedAt: now };
};

/** The concept with a term's other words among its labels, each once in a language. */
function withVariants(concept: Concept, variants: Lists): Concept {
  const alternative: Lists = { ...concept.alternative };
  const everyLabel: Texts = { ...concept.everyLabel };
  for (const [language, labels] of Object.entries(variants)) {
    const own = alternative[language] ?? [];
    const known = new Set([concept.preferred?.[language], ...own, ...(concept.hidden?.[language] ?? [])].map(folded));
    const added = (labels ?? []).map((label) => label.trim()).filter((label) => label && !known.has(folded(label)));
    alternative[language] = [...own, ...added];
    everyLabel[language] = [everyLabel[language], ...added].filter(Boolean).join('\n');
  }
  return { ...concept, alternative, everyLabel };
}

/** The other words for a term, which the glossary kept, are labels of a concept that names it. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const options = session ? { session } : {};
  const terms = connection.collection<Term>('glossaries');
  const concepts = connection.collection<Concept>('concepts');
  const ledger = connection.collection<{ key: string; written?: string | null }>('seed-ledger');

  /** Whether nobody has changed what the seed wrote: it says those words in its own concepts. */
  const isSeeds = async ({ seedKey, updatedAt }: Term): Promise<boolean> =>
    seedKey !== undefined &&
    (await ledger.findOne({ key: `glossary/${seedKey}` }, options))?.written === updatedAt.toISOString();

  for (const term of await terms.find({ variants: { $exists: true } }, options).toArray()) {
    const { variants = {} } = term;
    const hasAny = Object.values(variants).some((labels) => (labels ?? []).some((label) => label.trim()));
    if (hasAny && !(await isSeeds(term))) {
      const titles = new Set(filled(term.title).map(([, title]) => folded(title)));
      const known = await concepts.find({}, options).toArray();
      const called = ({ preferred }: Concept) => filled(preferred).some(([, label]) => titles.has(folded(label)));
      const concept = known.find((each) => each.term === term._id) ?? known.find(called) ?? nameOf(term);
      await concepts.replaceOne({ _id: concept._id }, withVariants(concept, variants), { ...options, upsert: true });
    }
    await terms.updateOne({ _id: term._id }, { $unset: { variants: '' } }, options);
  }
  await connection
    .collection('_glossary_versions')
    .updateMany({ 'version.variants': { $exists: true } }, { $unset: { 'version.variants': '' } }, options);
}
