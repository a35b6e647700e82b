import { ESLint, Linter } from 'eslint';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

// The plugins of the configuration take their time to load.
beforeAll(() => eslint.calculateConfigForFile(path.join(root, 'payload.config.ts')), 60_000);

/** What the house's own configuration says of the syntax of a file, as if it lay at this path. */
async function objections(file: string, source: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(path.join(root, file))) as Linter.Config;
  return new Linter({ configType: 'flat' })
    .verify(source, {
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-syntax': rules?.['no-restricted-syntax'] ?? 'off' },
    })
    .map(({ message }) => message);
}

describe('drafts', () => {
  const byHand = 'export const Toys = { slug: "toys", versions: { drafts: { validate: true } } };';

  it.each(['src/cms/collections/Toys/index.ts', 'src/cms/globals/Toy/index.ts', 'payload.config.ts'])(
    'are not turned on by hand in %s',
    async (file) => expect(await objections(file, byHand)).toEqual([expect.stringContaining('publishedCollection')]),
  );

  it('are turned on where publishedCollection is made, and asked about anywhere', async () => {
    expect(await objections('src/cms/collections/published-collection.ts', byHand)).toEqual([]);
    const asking = 'const isDrafted = ({ versions: { drafts } }) => Boolean(drafts); export default isDrafted;';
    expect(await objections('src/cms/hooks/toys.ts', asking)).toEqual([]);
  });
});

describe('process.env', () => {
  it.each(['src/cms/collections/Toys/index.ts', 'src/ui/toy.tsx', 'src/pages-cache/toy.mjs', 'payload.config.ts'])(
    'is not read in %s',
    async (file) => expect(await objections(file, 'export default process.env.TOY;')).toHaveLength(1),
  );

  it('is read in src/config', async () => {
    expect(await objections('src/config/env.ts', 'export default process.env.TOY;')).toEqual([]);
  });
});

describe('what a class keeps to itself', () => {
  const hash = 'export class Toy { #parts = 0; count() { return this.#parts; } }';

  it.each(['src/search/toy.ts', 'src/cms/toy.ts', 'src/config/toy.ts', 'scripts/toy.ts', 'tests/unit/toy.test.ts'])(
    'is said with `private` in %s',
    async (file) => expect(new Set(await objections(file, hash))).toEqual(new Set(['Say `private`, as everywhere.'])),
  );

  it('is said with # where there is no TypeScript', async () => {
    expect(await objections('src/pages-cache/toy.mjs', hash)).toEqual([]);
  });
});
