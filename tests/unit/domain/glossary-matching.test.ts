import { describe, expect, it } from 'vitest';
import { termFinder } from '@/domain/glossary-matching';
import { glossaryTerm } from '../../factories/glossary';

/** What one finder finds in each text, one after another. */
const found = (texts: string[], terms: ReturnType<typeof glossaryTerm>[], skip: string[] = []): string[][] => {
  const find = termFinder(terms, skip);
  return texts.map((each) => find(each).flatMap(({ text, term }) => (term ? [`${text} → ${term.name}`] : [])));
};

const migrante = glossaryTerm('Migrante', 'migrantes', 'persona migrante', 'personas migrantes');
const politica = glossaryTerm('Política');
const local = glossaryTerm('Política local', 'políticas locales');
const oim = glossaryTerm('OIM', 'Organización Internacional para las Migraciones');

describe('termFinder', () => {
  it('finds each term once, under any of its forms', () => {
    expect(found(['Las personas migrantes y un migrante.', 'Otra persona migrante.'], [migrante])).toEqual([
      ['personas migrantes → Migrante'],
      [],
    ]);
  });

  it('ignores capitals and marks, and gives the text back letter by letter', () => {
    const text = 'POLITICA, política y Política.';
    const pieces = termFinder([politica])(text);
    expect(pieces[0]).toEqual({ text: 'POLITICA', term: politica });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('takes whole words only', () => {
    expect(found(['Inmigrante, migrantes-en-tránsito, emigrantes, la geopolítica.'], [migrante, politica])).toEqual([
      [],
    ]);
    expect(found(['«migrantes», (política).'], [migrante, politica])).toEqual([
      ['migrantes → Migrante', 'política → Política'],
    ]);
  });

  it('prefers the longest form, also where the shorter one is another term', () => {
    expect(found(['Una política local es una política.'], [politica, local])).toEqual([
      ['política local → Política local', 'política → Política'],
    ]);
    expect(found(['Una política local.', 'Otra política local.'], [politica, local])).toEqual([
      ['política local → Política local'],
      [],
    ]);
  });

  it('takes abbreviations in their own letters alone', () => {
    expect(found(['La oim no; la OIM sí.'], [oim])).toEqual([['OIM → OIM']]);
    expect(found(['La organización internacional para las migraciones.'], [oim])).toEqual([
      ['organización internacional para las migraciones → OIM'],
    ]);
  });

  it('takes one apostrophe for another, and letters outside Latin-1 for their plain ones', () => {
    expect(found(['El plan de O’Higgins y el de Lodz.'], [glossaryTerm("O'Higgins"), glossaryTerm('Łódź')])).toEqual([
      ["O’Higgins → O'Higgins"],
    ]);
    expect(found(['Migración a ŁÓDŹKIE o lodzkie.'], [glossaryTerm('Łódzkie')])).toEqual([['ŁÓDŹKIE → Łódzkie']]);
  });

  it('keeps the marks of very short words', () => {
    expect(found(['Se sabe.', 'Sé.'], [glossaryTerm('sé')])).toEqual([[], ['Sé → sé']]);
  });

  it('finds words that a line end parts, and none that are set out', () => {
    expect(found(['una política\nlocal'], [local])).toEqual([['política\nlocal → Política local']]);
    expect(found(['una política local'], [local], [local.id])).toEqual([[]]);
  });

  it('finds forms that are no names in either number', () => {
    const arbol = glossaryTerm('Árbol', 'árbol de problemas', 'red social');
    expect(found(['Dos árboles de problemas.'], [arbol])).toEqual([['árboles de problemas → Árbol']]);
    expect(found(['Las redes sociales.'], [arbol])).toEqual([['redes sociales → Árbol']]);
    expect(found(['Las casas.'], [glossaryTerm('Vivienda', 'casos', 'Casa')])).toEqual([[]]);
  });

  it('takes forms with signs as they are', () => {
    expect(found(['De EE. UU. a C++ (x).'], [glossaryTerm('EE. UU.'), glossaryTerm('C++')])).toEqual([
      ['EE. UU. → EE. UU.', 'C++ → C++'],
    ]);
  });
});
