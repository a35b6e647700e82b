import next from 'eslint-config-next/core-web-vitals';
import prettier from 'eslint-config-prettier/flat';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { checkedSelect } from './scripts/lint/checked-select.mjs';

/** `process.env` is read in src/config alone, so that every variable is checked, documented and found in one place. */
const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read it from src/config/env.',
};

/** Drafts come with all that protects them: what a visitor sees, which languages are kept, what the index is told. */
const noDraftsByHand = {
  selector: "ObjectExpression > Property[key.name='drafts']",
  message: 'A collection with drafts is made by publishedCollection, in src/cms/collections.',
};

/** One way of saying so: constructor parameters can't be `#x`. Plain JavaScript, which has no other, keeps it. */
const noHashPrivate = { selector: 'PrivateIdentifier', message: 'Say `private`, as everywhere.' };

const refused = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

/** Which of the rooms, by path, may do what the others may not is said at the end of this list. */
export default defineConfig(
  globalIgnores([
    '.next/**',
    'data/**',
    'dist/**',
    'next-env.d.ts',
    'src/cms/payload-types.ts',
    '**/importMap.js',
    'src/database/migrations/**',
    'tests/fixtures/**',
    'playwright-report/**',
    'test-results/**',
  ]),
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      ...refused(noProcessEnv),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: refused(noProcessEnv, noHashPrivate) },
  {
    // Next replaces NEXT_RUNTIME in src/instrumentation.ts by its value, only where it is written out.
    files: ['scripts/**', 'tests/**', 'src/config/**', 'src/instrumentation.ts', 'next.config.mjs', '*.config.ts'],
    rules: refused(noHashPrivate),
  },
  {
    files: ['src/cms/**/*.ts', 'payload.config.ts'],
    ignores: ['src/cms/collections/published-collection.ts'],
    rules: refused(noProcessEnv, noHashPrivate, noDraftsByHand),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { portal: { rules: { 'checked-select': checkedSelect } } },
    rules: { 'portal/checked-select': 'error' },
  },
  // Pictures are served as they are (`images.unoptimized`): next/image would only add a script.
  { files: ['src/ui/**'], rules: { '@next/next/no-img-element': 'off' } },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    // The one file that gives fast-check the seed of the run, and passes it on.
    files: ['tests/**'],
    ignores: ['tests/factories/fast-check.ts'],
    rules: {
      'no-restricted-imports': ['error', { name: 'fast-check', message: 'Take it from tests/factories/fast-check.' }],
    },
  },
  prettier,
);
