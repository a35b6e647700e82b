import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import { parseSearchRequest, type RawParameters } from '@/domain/search-request';
import type { EmptyResultAdvice, SearchHit, SearchResponse } from '@/domain/search-response';
import { messagesIn } from '@/i18n/messages';
import { Notices } from '@/ui/search/notices';
import { Results, type ResultsProps } from '@/ui/search/results';
import { searchDocument } from '../../factories/search-documents';

const hit = (id: string, missingWords: string[] = []): SearchHit => {
  const document = searchDocument({ id, title: id });
  return { document, title: [{ text: id, marked: false }], summary: [], snippet: null, through: [], missingWords };
};

const response = (traits: Partial<SearchResponse>): SearchResponse => ({
  total: traits.hits?.length ?? 0,
  full: traits.hits?.filter(({ missingWords }) => missingWords.length === 0).length ?? 0,
  all: 40,
  page: 1,
  pages: 1,
  hits: [],
  facets: [],
  meanings: [],
  asTyped: null,
  suggestions: [],
  unknown: [],
  spelling: null,
  unsearched: [],
  advice: null,
  engine: 'embedded',
  standIn: false,
  ...traits,
});

const advice = (traits: Partial<EmptyResultAdvice> = {}): EmptyResultAdvice => ({
  spelling: null,
  drop: [],
  withoutFacets: null,
  nearest: { hits: [], by: 'recent' },
  ...traits,
});

const drawn = (
  asked: RawParameters,
  traits: Partial<SearchResponse>,
  { locale = 'es', ...rest }: Partial<ResultsProps> & { locale?: Locale } = {},
): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesIn(locale)} timeZone="UTC">
      <Results
        request={parseSearchRequest(asked).request}
        response={response(traits)}
        path="/p"
        locale={locale}
        scope="practices"
        formId="f"
        headingId="h"
        others={0}
        {...rest}
      />
    </NextIntlClientProvider>,
  );

const hrefs = (html: string): string[] =>
  [...html.matchAll(/href="(\/p[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');
const DIVIDER = 'class="hits-divider"';
const BOTH = { hits: [hit('a'), hit('b', ['futbol']), hit('c', ['futbol', 'niños'])] };

describe('a list of which some hold every word', () => {
  it('says how many do, leads to those alone, and draws a line where the others begin', () => {
    const html = drawn({ q: 'futbol niños cancha', sort: 'title', country: 'CL', page: '1' }, BOTH);
    expect(html).toContain('1 con todas las palabras · 2 con algunas');
    expect(hrefs(html)).toContain('/p?q=futbol+ni%C3%B1os+cancha&country=CL&match=all&sort=title');
    const [before = '', after = ''] = html.split(DIVIDER);
    expect([before.match(/class="hit"/g)?.length, after.match(/class="hit"/g)?.length]).toEqual([1, 2]);
  });

  it('names what each lacks, to the eye and to the ear', () => {
    const html = drawn({ q: 'futbol niños' }, BOTH);
    expect(html).toContain('<span aria-hidden="true">Faltan: <s>futbol</s>, <s>niños</s></span>');
    expect(html).toContain('<span class="visually-hidden">No contiene: futbol, niños</span>');
    expect(drawn({ q: 'football' }, BOTH, { locale: 'en' })).toContain('Does not contain: futbol');
  });

  it('draws the line at the top of a page of others only, and none where all are full', () => {
    const others = drawn({ q: 'a b', page: '2' }, { hits: [hit('b', ['a'])], total: 13, full: 12, pages: 2 });
    expect(others.indexOf(DIVIDER)).toBeLessThan(others.indexOf('class="hit"'));
    expect(drawn({ q: 'a' }, { hits: [hit('a')] })).not.toMatch(/hits-divider|match-line/);
  });

  it('says so once where none holds every word', () => {
    const html = drawn({ q: 'a b' }, { hits: [hit('b', ['a']), hit('c', ['b'])] });
    expect(html).toContain('Ninguna tiene todas las palabras; estas son las que más se acercan.');
    expect(html).not.toContain(DIVIDER);
    const results = drawn({ q: 'a b' }, { hits: [hit('b', ['a'])] }, { scope: 'everything' });
    expect(results).toContain('Ninguno tiene todas las palabras; este es el que más se acerca.');
  });

  it('leads back from those with every word, where there are others', () => {
    const only = { q: 'a b', match: 'all', view: 'cards' };
    const html = drawn(only, { hits: [hit('a')] }, { others: 9 });
    expect(textOf(html)).toContain('Ver también las que tienen algunas (9)');
    expect(hrefs(html)).toContain('/p?q=a+b&view=cards');
    expect(textOf(drawn(only, { hits: [hit('a')] }))).not.toContain('Ver también');
  });
});

describe('an order', () => {
  it('is never relevance where there are no words', () => {
    const html = drawn({}, { hits: [hit('a')] });
    expect(html).not.toContain('Relevancia');
    expect(html).toContain('<option value="" selected="">Publicación más reciente</option>');
    const words = drawn({ q: 'a' }, { hits: [hit('a')] });
    expect(words).toContain('<option value="" selected="">Relevancia</option>');
    expect(words).toContain('<option value="published">');
  });
});

describe('an empty page', () => {
  const chosen = { q: 'xyz', country: 'CL', match: 'all', view: 'cards' };

  it('offers only what finds something', () => {
    const nothing = drawn(chosen, { advice: advice({ withoutFacets: 0 }), all: 0 });
    expect(hrefs(nothing).filter((href) => !href.includes('q=xyz'))).toEqual(['/p?view=cards']);
    expect(nothing).not.toContain('<ol');
    expect(hrefs(drawn(chosen, { advice: advice({ withoutFacets: 0 }) }))).toContain('/p?view=cards');
  });

  it('leads to what it promises: the spelling without choices, the rest as it was asked', () => {
    const drop = [{ name: 'country' as const, value: 'CL', label: 'Chile', total: 3 }];
    const html = drawn(
      { ...chosen, dimension: 'd4' },
      { advice: advice({ spelling: 'abc', drop, withoutFacets: 5 }) },
      { others: 7 },
    );
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        '/p?q=abc&view=cards',
        '/p?q=xyz&dimension=d4&country=CL&view=cards',
        '/p?q=xyz&dimension=d4&match=all&view=cards',
        '/p?q=xyz&match=all&view=cards',
        '/p?view=cards',
      ]),
    );
    expect(textOf(html)).toContain('Ver las 40 prácticas');
    expect(textOf(html)).toContain('Ninguna práctica tiene todas las palabras');
    expect(textOf(drawn(chosen, { advice: advice() }))).toContain('Ninguna práctica coincide');
  });

  it('does not offer the same search twice', () => {
    const drop = [{ name: 'country' as const, value: 'CL', label: 'Chile', total: 3 }];
    const html = drawn({ q: 'xyz', country: 'CL' }, { advice: advice({ drop, withoutFacets: 3 }) });
    expect(textOf(html)).not.toContain('sin filtros');
  });

  it('shows what comes closest, each with its kind', () => {
    const nearest = { hits: [hit('cerca', ['xyz'])], by: 'words' as const };
    const html = textOf(drawn({ q: 'xyz cerca' }, { advice: advice({ nearest }) }));
    expect(html).toContain('Lo que más se acerca');
    expect(html).toMatch(/Práctica.*cerca.*No contiene: xyz/s);
    const recent = advice({ nearest: { ...nearest, by: 'recent' } });
    expect(textOf(drawn({ q: 'xyz' }, { advice: recent }, { locale: 'en' }))).toContain('The latest on the portal');
  });
});

describe('words that were left out', () => {
  const noticed = (traits: Partial<SearchResponse>): string =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="es" messages={messagesIn('es')} timeZone="UTC">
        <Notices
          ignored={[]}
          response={response(traits)}
          request={parseSearchRequest({ q: 'salud foda xyz', country: 'CL', page: '2' }).request}
          path="/p"
          locale="es"
          scope="practices"
        />
      </NextIntlClientProvider>,
    );

  it('are named, and looked for in all of the portal where they stand there', () => {
    const unknown = [
      { word: 'foda', elsewhere: 4 },
      { word: 'xyz', elsewhere: 0 },
    ];
    const html = noticed({ total: 3, unknown });
    expect(textOf(html)).toContain(
      'Ninguna práctica contiene «foda» ni «xyz»: se dejaron fuera de la búsqueda. «foda» sí aparece en 4 contenidos de otro tipo. Buscar en todo el portal',
    );
    expect(html).toContain('href="/es/buscar?q=salud+foda+xyz"');
    const none = noticed({ total: 0, unknown: [{ word: 'xyz', elsewhere: 0 }] });
    expect(textOf(none)).toBe('Ninguna práctica contiene «xyz».');
    expect(none).not.toContain('href');
  });

  it('are shown in the spelling that finds something, within the same choices', () => {
    const unknown = [{ word: 'xyz', elsewhere: 0 }];
    const html = noticed({ total: 3, unknown, spelling: 'salud foda xyzz' });
    expect(textOf(html)).toContain('se dejó fuera de la búsqueda. Quizás quiso decir salud foda xyzz.');
    expect(html).toContain('href="/p?q=salud+foda+xyzz&amp;country=CL"');
  });

  it('that are known are shown in a likelier spelling too', () => {
    const html = noticed({ total: 1, spelling: 'vivienda' });
    expect(textOf(html)).toBe('Quizás quiso decir vivienda.');
    expect(html).toContain('href="/p?q=vivienda&amp;country=CL"');
  });

  it('beyond those that a search looks for are named too', () => {
    expect(textOf(noticed({ unsearched: ['once', 'doce'] }))).toContain('Estas no se buscaron: «once», «doce»');
    expect(noticed({})).toBe('');
  });
});
