import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import type { Segment } from '@/domain/search-response';
import { analyseQuery, findMatches, mark, snippet, type AnsweredQuery, type WordMeeting } from '@/search/analysis';
import { FEW } from '../../factories/thesaurus';

/** A query whose words records hold as typed, or only but for typos. */
const answered = (q: string, locale: Locale = 'es', meeting: WordMeeting = 'held'): AnsweredQuery => {
  const query = analyseQuery(q, locale, FEW);
  return { ...query, meetings: query.words.map(() => meeting) };
};

const shown = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, q: string, locale: Locale = 'es', meeting?: WordMeeting) =>
  shown(mark(text, findMatches(text, answered(q, locale, meeting), locale)));

describe('mark', () => {
  it.each([
    ['La inclusión de todas', 'inclusion', 'La [inclusión] de todas'],
    ['La inclusion de todas', 'inclusión', 'La [inclusion] de todas'],
    ['Trabajadoras de la ciudad', 'ciudades trabajador', '[Trabajadoras] de la [ciudad]'],
    ['Municipalidades y comunas', 'munic', '[Municipalidades] y comunas'],
    ['munic y comunas', 'munic ', '[munic] y comunas'],
    ['Apoyo a niñas, niños y adolescentes.', 'NNA', 'Apoyo a [niñas, niños y adolescentes].'],
    ['Atención de NNA', 'niñas, niños y adolescentes', 'Atención de [NNA]'],
    ['Vivir en São Paulo', 'san pablo', 'Vivir en [São Paulo]'],
    ['Personas migrantes', 'mirgantes', 'Personas migrantes'],
    ['Doce actrices y un actor', 'actor ', 'Doce [actrices] y un [actor]'],
    ['En 2020 y 2021', '2020', 'En [2020] y 2021'],
    ['Nada que ver', 'salud', 'Nada que ver'],
    ['Salud', '', 'Salud'],
    ['', 'salud', ''],
    ['<b>salud</b>', 'salud', '<b>[salud]</b>'],
  ])('%j for %j is %j', (text, q, expected) => expect(marked(text, q)).toBe(expected));

  it.each([
    ['Personas migrantes', 'mirgantes', 'Personas [migrantes]'],
    ['Casos y migraciones', 'migrasion', 'Casos y [migraciones]'],
    ['Municipales', 'munisip', 'Municipales'],
    ['Emprendimientos', 'enprendimeinto', '[Emprendimientos]'],
    ['Emprendimientos', 'amprendimeinto ', 'Emprendimientos'],
  ])('forgives typos in what stands nowhere as typed: %j for %j is %j', (text, q, expected) =>
    expect(marked(text, q, 'es', 'misspelt')).toBe(expected),
  );

  it.each([
    ['Municipales', 'munisip', '[Municipales]'],
    ['Salud municipal', 'munisip', 'Salud [municipal]'],
    ['Sal', 'munisip', 'Sal'],
  ])('and in what only begins so: %j for %j is %j', (text, q, expected) =>
    expect(marked(text, q, 'es', 'misspelt-start')).toBe(expected),
  );

  it('leaves the text whole', () => {
    const text = 'Niñas 🎉 y mi\u00adgración\u0301, «O’Higgins».';
    expect(
      mark(text, findMatches(text, answered('ninas migracion ohiggins'), 'es'))
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('stems in the language of the text', () => expect(marked('Two cities', 'city', 'en')).toBe('Two [cities]'));

  it('marks no neighbour of a short word', () => expect(marked('casa cama caso', 'cama')).toBe('casa [cama] caso'));
});

describe('snippet', () => {
  const filler = 'Una frase que no dice nada del asunto. ';
  const passage = (text: string, q: string, maxLength = 120) => {
    const segments = snippet(text, answered(q), 'es', maxLength);
    return segments && shown(segments);
  };

  it('is null where nothing matches', () => expect(passage(filler, 'salud')).toBeNull());

  it('shows a short text whole', () => expect(passage('Salud\npara todas', 'salud')).toBe('[Salud] para todas'));

  it('begins at the sentence that matches, and says what it left out', () => {
    const text = `${filler.repeat(10)}La salud es un derecho. ${filler.repeat(10)}`;
    expect(passage(text, 'salud')).toMatch(/^… La \[salud\] es un derecho\. .* …$/);
  });

  it('prefers the passage with most words of the query', () => {
    const text = `${filler}La salud primero. ${filler.repeat(10)}Salud y vivienda juntas. ${filler.repeat(5)}`;
    expect(passage(text, 'vivienda salud')).toContain('[Salud] y [vivienda] juntas.');
  });

  it('keeps to its length and to whole words', () => {
    const text = `${'palabra '.repeat(200)}salud ${'palabra '.repeat(200)}`;
    const words = passage(text, 'salud', 100) ?? '';
    expect(words.replace(/[…[\]]/g, '').trim().length).toBeLessThanOrEqual(100);
    expect(words.replace(/[…[\]]/g, '').trim()).toMatch(/^(palabra )+salud( palabra)+$/);
  });

  it('survives one endless word', () => expect(passage(`${'x'.repeat(5000)} salud`, 'salud')).toContain('[salud]'));
});
