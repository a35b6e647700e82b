import { es } from '@payloadcms/translations/languages/es';
import { describe, expect, it } from 'vitest';
import { formalSpanish } from '@/cms/formal-spanish';
import { i18n } from '@/cms/localization';

interface Texts {
  [key: string]: string | Texts;
}

const flat = (texts: Texts, path = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

/** Forms of «tú» that Payload's Spanish uses. */
const FAMILIAR =
  /(?<![\p{L}])(tú|tu|tus|ti|te|contigo|tienes|has|puedes|debes|quieres|deseas|estás|eres|recibirás|podrás|perderás|sales|solicitaste|olvidaste|introduce|ingresa|escribe|elige|selecciona|arrastra|suelta|revisa|verifica|cierra|entra|edita|ajusta|dibuja|crea|busca|haz|ignora|guarda|descarta)(?![\p{L}])/iu;

describe("the admin's Spanish", () => {
  const own = flat(formalSpanish);
  const merged = new Map([...flat(es.translations), ...own]);

  it('addresses nobody as «tú»', () => {
    const familiar = [...merged].filter(([, text]) => FAMILIAR.test(text));
    expect(familiar).toEqual([]);
  });

  it('replaces texts that Payload has, with the same gaps to fill', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}|<\/?\d+>/g)].map(([gap]) => gap).sort();
    const payloads = new Map(flat(es.translations));
    for (const [key, text] of own) expect([key, gaps(text)]).toEqual([key, gaps(payloads.get(key) ?? 'missing')]);
  });

  it('is what the admin is given', () => {
    expect(i18n.translations.es).toBe(formalSpanish);
  });
});
