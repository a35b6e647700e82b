import { PATHNAMES } from '@/i18n/routing';

export const PATHNAMES_FILE = 'src/i18n/pathnames.json';

/** Every address as JSON, a page a line. */
export const pathnamesJson = (): string => {
  const lines = Object.entries(PATHNAMES).map(
    ([folder, { es, en }]) =>
      `  ${JSON.stringify(folder)}: { "es": ${JSON.stringify(es)}, "en": ${JSON.stringify(en)} }`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};
