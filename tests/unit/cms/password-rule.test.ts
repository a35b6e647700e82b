import { describe, expect, it } from 'vitest';
import { objectionToPassword } from '@/cms/accounts/password-rule';
import { OBJECTIONS, passwordLength } from '@/cms/validation/messages';

const objection = (password: string) =>
  objectionToPassword(password, { email: 'rosa.perez@talca.cl', portalNames: ['Sello Migrante'] });

describe('a password', () => {
  it.each([
    'tres tristes tigres',
    'Xk7#pLw9@qRt',
    'mi gato Óscar duerme',
    'olivo-farol-cometa',
    '🦊🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔',
  ])('may be «%s»', (password) => {
    expect(objection(password)).toBeNull();
  });

  it.each(['', 'abc', 'once letras', '🦊🐻🐼🐨🐯', 'x'.repeat(201)])(
    'is neither too short nor too long: «%s»',
    (password) => {
      expect(objection(password)).toEqual(passwordLength(12, 200));
    },
  );

  it.each([
    '123456789012',
    '987654321098',
    'qwertyuiopas',
    'Q1W2E3R4T5Y6',
    'aaaaaaaaaaaa',
    'abcabcabcabcab',
    'Password2026!',
    'P4ssw0rd-2026',
    'Contraseña2026',
    'Fernando-1978!',
    '12345administrador',
    'Municipalidad1',
    'Bienvenido2026',
  ])('is none of the most used, whatever is added: «%s»', (password) => {
    expect(objection(password)).toBe(OBJECTIONS.passwordCommon);
  });

  it.each(['rosa.perez@talca.cl', 'RosaPerez-olivos', 'olivos rosa_perez'])(
    'does not hold the mail: «%s»',
    (password) => {
      expect(objection(password)).toBe(OBJECTIONS.passwordHoldsMail);
    },
  );

  it.each(['SelloMigrante+olivo', 'olivo sello migrante'])('does not hold the name of the portal: «%s»', (password) => {
    expect(objection(password)).toBe(OBJECTIONS.passwordHoldsName);
  });
});
