import { writeParts } from './docs/generated';

/** Writes the parts of documents that come from the code: the drawing of the rooms, the index of decisions, the rows of ASVS. */
const written = await writeParts();
console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'Every generated part is current.');
