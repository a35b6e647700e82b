import { describe, expect, it } from 'vitest';
import { parseDownloadOptions, preferredLanguage } from '@/domain/download-request';

const parse = (lang: string | null, municipality: string | null = null) => parseDownloadOptions({ lang, municipality });
const objectionTo = (lang: string | null, municipality: string | null = null) => {
  const parsed = parse(lang, municipality);
  return parsed.ok ? null : `${parsed.problem.field}: ${parsed.problem.objection}`;
};

describe('parameters of a download', () => {
  it('are Spanish and nobody in particular where nothing is said', () => {
    for (const nothing of [null, '']) {
      expect(parse(nothing, nothing)).toEqual({ ok: true, options: { language: 'es', municipality: null } });
    }
    expect(parse('en', '   ')).toEqual({ ok: true, options: { language: 'en', municipality: null } });
  });

  it('take the name of a municipality as people write it', () => {
    const names = ['Municipalidad de Ñuñoa', "Municipalidad de O'Higgins", 'Ilustre Municipalidad de San José (Maipo)'];
    for (const name of names) expect(parse('es', name)).toMatchObject({ options: { municipality: name } });
    expect(parse('es', '  Municipalidad   de\u00A0Arica ')).toMatchObject({
      options: { municipality: 'Municipalidad de Arica' },
    });
    expect(parse('es', 'a'.repeat(120))).toMatchObject({ ok: true });
  });

  it('refuse a language that the portal does not have', () => {
    for (const lang of ['fr', 'ES', 'es-CL', 'constructor', '__proto__', ' es'])
      expect(objectionTo(lang)).toBe('lang: unknownLanguage');
  });

  it('refuse a name that is too long or cannot be printed', () => {
    expect(objectionTo('es', 'a'.repeat(121))).toBe('municipality: longMunicipality');
    expect(objectionTo('es', 'a'.repeat(500))).toBe('municipality: longMunicipality');
    for (const mark of [
      '\0',
      '\u0007',
      '\n',
      '\t',
      '\u007F',
      '\u0085',
      '\u200B',
      '\u202E',
      '\u2028',
      '\uFEFF',
      '\uD800',
      '\uFFFF',
    ])
      expect(objectionTo('es', `Municipalidad${mark}de Arica`), JSON.stringify(mark)).toBe(
        'municipality: unprintableMunicipality',
      );
  });
});

describe('the language in which a reader is answered', () => {
  it('is the one their browser wants most among those of the portal', () => {
    expect(preferredLanguage('en-GB,en;q=0.9,es;q=0.8')).toBe('en');
    expect(preferredLanguage('es-CL,es;q=0.9,en;q=0.8')).toBe('es');
    expect(preferredLanguage('fr, es;q=0.2, en;q=0.7')).toBe('en');
    expect(preferredLanguage('EN')).toBe('en');
  });

  it('is Spanish where the browser names neither, or nonsense', () => {
    for (const header of [null, '', 'fr', 'en;q=0', ',,;q=,', '*', 'x'.repeat(5000)])
      expect(preferredLanguage(header)).toBe('es');
  });
});
