import { describe, expect, it } from 'vitest';
import { fold, lowerForm } from '@/domain/text/fold';

describe('fold', () => {
  it.each([
    ['NIÑEZ', 'ninez'],
    ['Córdoba', 'cordoba'],
    ['pingüino', 'pinguino'],
    ['São Tomé', 'sao tome'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['çedilha', 'cedilha'],
    ['İstanbul ıssız', 'istanbul issiz'],
    ['Đồng Nguyễn', 'dong nguyen'],
    ['Ŋ Ə Ɓ Ħ Ŧ', 'n e b h t'],
    ['ΚΌΣΜΟΣ κόσμος', 'κοσμοσ κοσμοσ'],
    ['أحمد أَحْمَد احمد', 'احمد احمد احمد'],
    ['mi\u00adgra\u200bción', 'migracion'],
    ['n\u0303', 'n'],
  ])('%s → %s', (text, expected) => expect(fold(text)).toBe(expected));
});

it('lowerForm keeps marks, composed', () => {
  expect(['AÑO', 'an\u0303o', 'a\u00adño', 'ano'].map(lowerForm)).toEqual(['año', 'año', 'año', 'ano']);
});
