import { writeFile } from 'node:fs/promises';
import { pathnamesJson, PATHNAMES_FILE } from './steps/pathnames';

/** `npm run generate:addresses`: writes what next.config.mjs reads of the addresses. A unit test compares. */
await writeFile(PATHNAMES_FILE, pathnamesJson());
console.log(`Written: ${PATHNAMES_FILE}`);
