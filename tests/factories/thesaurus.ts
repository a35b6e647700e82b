import type { Concept } from '@/domain/concept';
import type { Locale } from '@/domain/locale';
import { Thesaurus } from '@/search/analysis';
import { concept as plainConcept } from './concepts';

/** The labels of a concept in a language, the preferred one first. */
type Labels = Partial<Record<Locale, readonly string[]>>;

interface Traits extends Partial<Pick<Concept, 'broader' | 'related' | 'values'>> {
  hidden?: Labels;
}

/** A concept; labels that are given in Spanish alone are the same in English. */
export function concept(id: string, labels: Labels, { hidden = {}, ...traits }: Traits = {}): Concept {
  const [es = [], en = es] = [labels.es, labels.en];
  return plainConcept(id, {
    preferred: { es: es[0] ?? id, en: en[0] ?? id },
    alternative: { es: es.slice(1), en: en.slice(1) },
    hidden: { es: hidden.es ?? [], en: hidden.en ?? [] },
    ...traits,
  });
}

/** A small thesaurus: names in several languages, abbreviations, homonyms, and concepts above and beside each other. */
export const FEW_CONCEPTS: readonly Concept[] = [
  concept('unicef', {
    es: ['UNICEF', 'Fondo de las Naciones Unidas para la Infancia'],
    en: ['UNICEF', "United Nations Children's Fund"],
  }),
  concept('sao-paulo', { es: ['São Paulo', 'San Pablo'] }),
  concept(
    'nna',
    {
      es: ['NNA', 'niñas, niños y adolescentes', 'niños, niñas y adolescentes', 'niñez y adolescencia'],
      en: ['children and adolescents'],
    },
    { values: [{ facet: 'population', value: 'children' }] },
  ),
  concept('oim', {
    es: ['OIM', 'IOM', 'Organización Internacional para las Migraciones'],
    en: ['IOM', 'OIM', 'International Organization for Migration'],
  }),
  concept('sermig', {
    es: ['SERMIG', 'SNM', 'Servicio Nacional de Migraciones'],
    en: ['SERMIG', 'SNM', 'National Migration Service'],
  }),
  concept(
    'estados-unidos',
    { es: ['Estados Unidos', 'EE. UU.', 'EEUU'], en: ['United States', 'USA', 'United States of America'] },
    { hidden: { es: ['USA'], en: ['US', 'EEUU'] }, values: [{ facet: 'country', value: 'US' }] },
  ),
  concept('onu', {
    es: ['ONU', 'Naciones Unidas', 'Organización de las Naciones Unidas'],
    en: ['UN', 'United Nations'],
  }),
  concept('ong', { es: ['ONG', 'organización no gubernamental'], en: ['NGO', 'non-governmental organization'] }),
  concept('migrante', { es: ['migrante', 'inmigrante'], en: ['migrant', 'immigrant'] }),
  concept('municipalidad', {
    es: ['municipalidad', 'municipio', 'ayuntamiento'],
    en: ['municipality', 'local government', 'local authority'],
  }),
  concept(
    'ninez',
    { es: ['niñez', 'infancia'], en: ['childhood'] },
    { values: [{ facet: 'population', value: 'children' }] },
  ),
];

/** What knows these concepts. */
export const FEW: Thesaurus = new Thesaurus(FEW_CONCEPTS);
