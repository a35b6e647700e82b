import { describe, expect, it } from 'vitest';
import type { AddressedConcept } from '@/domain/concept';
import { conceptAt } from '@/domain/concept-address';
import { concept } from '../../factories/concepts';

const addressed = (
  id: string,
  slugs: AddressedConcept['slugs'],
  formerSlugs: AddressedConcept['formerSlugs'] = [],
): AddressedConcept => ({ ...concept(id), slugs, formerSlugs });

const housing = addressed('housing', { es: 'vivienda', en: 'housing' }, [
  { locale: 'es', slug: 'hogar' },
  { locale: 'es', slug: 'sports' },
]);
const sport = addressed('sport', { es: 'deporte', en: 'sports' });
const pega = addressed('pega', { es: 'pega' });
const all = [housing, sport, pega];

describe('the concept at an address', () => {
  it('is the one that has it in the language, or in Spanish where it has no name', () => {
    expect(conceptAt(all, 'vivienda', 'es')).toEqual({ status: 'here', id: 'housing' });
    expect(conceptAt(all, 'housing', 'en')).toEqual({ status: 'here', id: 'housing' });
    expect(conceptAt(all, 'pega', 'en')).toEqual({ status: 'here', id: 'pega' });
  });

  it('leads on from its address in another language and from former ones', () => {
    expect(conceptAt(all, 'vivienda', 'en')).toEqual({ status: 'moved', slug: 'housing' });
    expect(conceptAt(all, 'hogar', 'es')).toEqual({ status: 'moved', slug: 'vivienda' });
    expect(conceptAt(all, 'hogar', 'en')).toEqual({ status: 'moved', slug: 'housing' });
  });

  it('is the one that has it today, rather than one that had it before', () => {
    expect(conceptAt(all, 'sports', 'en')).toEqual({ status: 'here', id: 'sport' });
    expect(conceptAt(all, 'sports', 'es')).toEqual({ status: 'moved', slug: 'deporte' });
  });

  it('is none where nobody has or had it', () => {
    expect(conceptAt(all, 'nada', 'es')).toEqual({ status: 'missing' });
  });
});
