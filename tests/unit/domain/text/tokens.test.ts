import { describe, expect, it } from 'vitest';
import { words } from '@/domain/text/tokens';
import { wordForms } from '@/domain/text/word-forms';

const folded = (text: string): string => Array.from(words(text), (word) => word.folded).join(' ');
const others = (text: string): string =>
  Array.from(wordForms(text))
    .filter(({ other }) => other)
    .map((form) => form.folded)
    .join(' ');

describe('words', () => {
  it.each([
    // Apostrophes of every kind.
    ["O'Higgins O’Higgins O‘Higgins OʼHiggins OʻHiggins", 'ohiggins ohiggins ohiggins ohiggins ohiggins'],
    ['O`Higgins O´Higgins O′Higgins O＇Higgins', 'ohiggins ohiggins ohiggins ohiggins'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['L’Aquila', 'laquila'],
    ['Xi’an', 'xian'],
    ['women’s rights', 'women rights'],
    ["women's", 'women'],
    ["the migrants' rights", 'the migrants rights'],
    ["we'll", 'we'],
    ["don't", 'dont'],
    ["'salud' ´mental´ ‘local’ ʼplanʼ", 'salud mental local plan'],
    // Operators and brackets only separate.
    ['+salud -mental ~local ^plan* "red" «uno» “dos” „tres‟', 'salud mental local plan red uno dos tres'],
    ['a:b/c\\d|e&f=g<h>i(j)k[l]m{n}o#p_q', 'a b c d e f g h i j k l m n o p q'],
    ['(salud)OR(NOT[mental])', 'salud or not mental'],
    ['niños/as y/o vecinos(as)', 'ninos as y o vecinos as'],
    // Numbers.
    ['2.500 familias, 15,000 y 2 500', '2500 familias 15000 y 2 500'],
    ['2\u00a0500 1\u202f234\u202f567', '2500 1234567'],
    ['3,5 y 3.5', '3 5 y 3 5'],
    ['88,2 % 100% $ 5.000 $5.000.- US$30', '88 2 100 5000 5000 us 30'],
    ['24/7 1.234/2020 0,125', '24 7 1234 2020 0 125'],
    ['art. 1º, 1°, 1.º, 1er, 2da, 3rd, 4to, 21st', 'art 1 1 1 1 2 3 4 21'],
    ['Ley 21.325, Ley N°21.325, Ley Nº 21.325, Ley n.º 21325', 'ley 21325 ley 21325 ley 21325 ley 21325'],
    ['Ley Nro. 21.325, Ley núm. 21325, Law No. 21,325', 'ley 21325 ley 21325 law 21325'],
    ['D.S. N° 181, DS 181', 'ds 181 ds 181'],
    ['12.345.678', '12345678'],
    // Abbreviations.
    ['S.N.M. y U.S.A.', 'snm y usa'],
    ['C.E.S.F.A.M. CESFAM', 'cesfam cesfam'],
    ['EE.UU., EE. UU., EE UU y EEUU', 'eeuu eeuu eeuu y eeuu'],
    ['RR.HH. FF. AA.', 'rrhh ffaa'],
    ['niñ@s, alumn@. l@s trabajador@s', 'ninos alumno los trabajadores'],
    ['contacto@sermig.cl', 'contacto sermig cl'],
    // Letters outside Latin-1, and what looks like letters.
    ['İstanbul ISTANBUL Łódź Kraków Çankaya', 'istanbul istanbul lodz krakow cankaya'],
    ['São Paulo, Malmö, Ñuñoa, Zürich, Göteborg, Brčko', 'sao paulo malmo nunoa zurich goteborg brcko'],
    ['Đà Nẵng, Timișoara, Tromsø, Straße', 'da nang timisoara tromso strasse'],
    ['Αθήνα ΑΘΗΝΑ, Κόσμος ΚΟΣΜΟΣ', 'αθηνα αθηνα κοσμοσ κοσμοσ'],
    ['Київ, Қазақстан', 'киів қазақстан'],
    ['القاهرة القَاهِرَة ٢٠٢٤', 'القاهرة القاهرة 2024'],
    ['nin\u0303ez ﬁnanzas ＳＡＬＵＤ', 'ninez finanzas salud'],
    ['m² CO₂ km2 migración¹ 10²', 'm2 co2 km2 migracion 10'],
    ['mi\u00adgra\u200bción \u200esalud\u200f', 'migracion salud'],
    ['salud\u00a0mental\u2011local\u2212red', 'salud mental local red'],
    // Emoji, Chinese and Japanese neither glue nor vanish.
    ['salud🎉mental👩🏽‍🤝‍👩🏻red 1️⃣', 'salud mental red 1'],
    ['OIM国际移民', 'oim 国 际 移 民'],
    ['東京タワーABC', '東 京 タワー abc'],
    ['', ''],
    ['\u0000 \ud83c \udf89 ´ ʼ @ º', ''],
  ])('%j → %s', (text, expected) => expect(folded(text)).toBe(expected));

  it('says where each word stands, without quotes and clitics', () => {
    const text = '¡Más «inclusión», ʼniñasʼ y women’s 1.º!';
    expect(Array.from(words(text), ({ start, end }) => text.slice(start, end))).toEqual([
      'Más',
      'inclusión',
      'niñas',
      'y',
      'women',
      '1.º',
    ]);
  });
});

describe('wordForms', () => {
  it.each([
    ['socio-laboral', 'sociolaboral'],
    ['socio laboral', 'sociolaboral'],
    ['e-learning, e learning', 'elearning elearning'],
    ['padres e hijos', ''],
    ['post-migración post migración', 'postmigracion postmigracion'],
    ['Cluj-Napoca', 'clujnapoca'],
    ['migra-\nción', 'migracion'],
    ['no\u2011gubernamental', 'nogubernamental'],
    ['COVID-19, COVID 19', 'covid19 covid19'],
    ['ODS 11, D-4, UF 30, CL-RM', 'ods11 d4 uf30 clrm'],
    ['Ley N° 21.325 y Ley 21.325', 'ley21325 ley21325'],
    ['ISO 3166-2', 'iso3166'],
    ['en 2020 y 2021-2022, de 15', ''],
    ['como-se-obtiene-el-sello', ''],
    ["O'Higgins, Côte d’Ivoire", 'higgins ivoire'],
    ['salud - mental', ''],
    ['salud mental', ''],
  ])('%j is also %j', (text, expected) => expect(others(text)).toBe(expected));

  it('has each other form cover the words that it stands for', () => {
    const text = 'Vía socio-laboral e-learning.';
    expect(
      Array.from(wordForms(text))
        .filter(({ other }) => other)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['socio-laboral', 'e-learning']);
  });
});
