import { expect, it } from 'vitest';
import { practiceFromPayload } from '@/cms/mapping';

type PracticeDocument = Parameters<typeof practiceFromPayload>[0];
type Implementers = NonNullable<PracticeDocument['implementers']>;

const AT = '2026-01-01T00:00:00.000Z';

function slugsOf(implementers: Implementers): (string | null)[] {
  const document: PracticeDocument = { id: 'p', implementers, createdAt: AT, updatedAt: AT };
  return practiceFromPayload(document, 'es').implementers.map(({ slug }) => slug);
}

const municipality = (fields: object): Implementers[number] => ({
  relationTo: 'municipalities',
  value: { id: 'm', name: 'Municipalidad', createdAt: AT, updatedAt: AT, ...fields },
});

it('gives the address of a profile to municipalities of Chile alone', () => {
  expect(slugsOf([municipality({ country: 'CL', slug: 'arica' })])).toEqual(['arica']);
  expect(slugsOf([municipality({ country: 'PE', slug: 'lima' })])).toEqual([null]);
  expect(slugsOf([municipality({ country: 'CL' })])).toEqual([null]);
  expect(
    slugsOf([
      {
        relationTo: 'organizations',
        value: { id: 'o', name: 'Universidad', country: 'CL', createdAt: AT, updatedAt: AT },
      },
    ]),
  ).toEqual([null]);
});
