import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BlockReferences, GlossaryTerm } from '@/domain/guide';
import type { RichText } from '@/domain/rich-text';
import { messagesIn } from '@/i18n/messages';
import { SectionText } from '@/ui/guide/section-text';
import { glossaryTerm } from '../../factories/glossary';
import { block, document, footnote, heading, linkTo, paragraph, text } from '../../factories/rich-text';

const migrante = glossaryTerm('Migrante', 'migrantes');
const refugio = glossaryTerm('Refugio');
const NOTHING: BlockReferences = { terms: {}, sources: {}, sections: {}, templates: {}, practices: {} };

const drawn = (
  body: RichText,
  references: Partial<BlockReferences> = {},
  prefix = '',
  terms: readonly GlossaryTerm[] = [migrante, refugio],
): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={messagesIn('es')} timeZone="UTC">
      <SectionText
        section={{ id: 'section', body }}
        references={{ ...NOTHING, ...references }}
        terms={terms}
        locale="es"
        prefix={prefix}
      />
    </NextIntlClientProvider>,
  );

const count = (html: string, part: string): number => html.split(part).length - 1;

describe('SectionText', () => {
  it('explains a term at its first use, in blocks too, never in a heading or a link', () => {
    const html = drawn(
      document(
        heading('h3', 'Migrantes'),
        paragraph(linkTo('https://a.cl', 'migrantes')),
        block('fieldTip', { text: 'Un migrante.' }),
        paragraph('Otro migrante y un ', text('refugio', 1)),
      ),
    );
    expect(count(html, 'popoverTarget="termino-migrante"')).toBe(1);
    expect(html.indexOf('termino-migrante')).toBeGreaterThan(html.indexOf('field-tip'));
    expect(html.indexOf('termino-migrante')).toBeLessThan(html.indexOf('Otro migrante'));
    expect(html).toContain('<a href="https://a.cl">migrantes</a>');
    expect(html).toContain('/es/glosario#migrante');
    expect(html).toMatch(/<strong><span class="term"><button[^>]*>refugio<\/button>/);
  });

  it('lets a term of several words wrap: the last word opens it, the others are its label', () => {
    const html = drawn(document(paragraph('La mesa comunal de migración sesiona.')), {}, '', [
      glossaryTerm('Mesa comunal de migración'),
    ]);
    const [, button] = /<label[^>]*for="([^"]+)" aria-hidden="true">mesa comunal de <\/label>/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`<button[^>]*id="${button}"[^>]*>migración</button>`));
    expect(html).toContain('aria-label="mesa comunal de migración"');
  });

  it('does not explain in place what the section sets out itself', () => {
    const html = drawn(document(paragraph('Un refugio.'), block('definition', { term: refugio.id })), {
      terms: { [refugio.id]: refugio },
    });
    expect(html).not.toContain('popoverTarget');
    expect(html).toContain('<dl class="block definition">');
  });

  it('gives every heading an address and a link', () => {
    const html = drawn(document(heading('h3', 'Mapa de redes'), heading('h4', 'Qué lleva')), {}, 's--');
    expect(html).toContain('<h2 id="s--mapa-de-redes">Mapa de redes</h2>');
    expect(html).toContain('<h3 id="s--que-lleva">');
    expect(html).toContain('href="#s--mapa-de-redes"');
  });

  it('numbers mentions of notes, and tells two mentions of one note apart', () => {
    const html = drawn(
      document(
        paragraph('a', footnote('x', { text: 'X' }), footnote('y', { text: 'Y' }), footnote('x'), footnote('no')),
      ),
    );
    expect([...html.matchAll(/id="(mencion-[^"]+)" href="#([^"]+)"[^>]*>(\d)/g)].map(([, ...parts]) => parts)).toEqual([
      ['mencion-x-1', 'nota-x', '1'],
      ['mencion-y-1', 'nota-y', '2'],
      ['mencion-x-2', 'nota-x', '1'],
    ]);
  });

  it('leaves out what leads to something unpublished, and blocks it does not know', () => {
    const html = drawn(
      document(
        block('sectionReference', { section: 'gone' }),
        block('templateLink', { template: 'gone' }),
        block('definition', { term: 'gone' }),
        block('bibliography', { sources: ['gone'] }),
        block('practiceList', { query: 'area=a1' }),
        block('html', { html: '<script>1</script>' }),
      ),
    );
    expect(html).toBe('<div class="prose"></div>');
  });

  it('draws a table with its headers, and a short row whole', () => {
    const html = drawn(
      document(block('table', { caption: 'C', columns: ['A', 'B'], rows: [['1', '2'], ['3']], rowHeaders: true })),
    );
    expect(count(html, 'scope="col"')).toBe(2);
    expect(count(html, 'scope="row"')).toBe(2);
    expect(count(html, '<td')).toBe(2);
  });

  it('sets a table with running text out row by row on a phone, each cell under its column', () => {
    const long = 'Un texto que no cabe en una columna angosta sin partirse en muchas líneas.';
    const table = (cell: string, rowHeaders: boolean) =>
      drawn(document(block('table', { caption: 'C', columns: ['A', 'B'], rows: [['1', cell]], rowHeaders })));
    expect(table(long, true)).toContain('data-stacks="true"');
    expect(table(long, true)).toContain('role="cell" data-column="B"');
    expect(table('corto', true)).not.toContain('data-stacks');
    expect(table(long, false)).not.toContain('data-stacks');
  });

  it('draws a checklist that needs no script', () => {
    const items = [
      { key: 'a', level: 'ideal', text: 'Ideal' },
      { key: 'b', level: 'minimum', text: 'Mínimo' },
    ];
    const html = drawn(document(block('checklist', { key: 'equipo', items })));
    expect(html).toContain('<fieldset class="block checklist"><legend>');
    expect(html.indexOf('section equipo.b')).toBeLessThan(html.indexOf('section equipo.a'));
    expect(html).toMatch(
      /<label><input type="checkbox"[^>]*data-box="section equipo\.a"\/><span>Ideal<\/span><\/label>/,
    );
  });
});
