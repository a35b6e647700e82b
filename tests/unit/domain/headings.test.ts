import { describe, expect, it } from 'vitest';
import { headingsOf } from '@/domain/headings';
import { document, heading, paragraph } from '../../factories/rich-text';

describe('headings', () => {
  it('have an address from their words, whatever the script', () => {
    const titles = ['¿Qué necesito para avanzar?', '2.1 Año — «niñez»', 'Łódź y O’Higgins', 'Київ', '…', 'Αθήνα'];
    const headings = headingsOf(document(...titles.map((title) => heading('h3', title))));
    expect(Array.from(headings.values(), ({ id }) => id)).toEqual([
      'que-necesito-para-avanzar',
      '2-1-ano-ninez',
      'lodz-y-ohiggins',
      'h',
      'h-2',
    ]);
  });

  it('keep it when another of the same words follows, also beside one that looks numbered', () => {
    const body = document(
      heading('h3', 'Resumen'),
      paragraph('x'),
      heading('h4', 'Resumen 2'),
      heading('h3', 'Resumen'),
      heading('h3', '…'),
    );
    expect([...headingsOf(body, 's--').values()]).toEqual([
      { id: 's--resumen', title: 'Resumen', level: 3 },
      { id: 's--resumen-2', title: 'Resumen 2', level: 4 },
      { id: 's--resumen-3', title: 'Resumen', level: 3 },
    ]);
  });
});
