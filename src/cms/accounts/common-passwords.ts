import { dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '@/domain/text/fold';

/** Words that the list, made from passwords of the whole world, does not know, and that people here would try first. */
const WORDS_HERE = [
  'administracion',
  'administrador',
  'administradora',
  'bienvenida',
  'bienvenido',
  'claveclave',
  'clavesegura',
  'contrasena',
  'contrasenasegura',
  'migraciones',
  'migrante',
  'migrantes',
  'municipalidad',
  'municipio',
  'passwordsegura',
];

/** The most used passwords: the 49,000 that zxcvbn keeps, in lower case, and those words. */
let known: Set<string> | undefined;
const common = (): Set<string> => (known ??= new Set([...dictionary['passwords-common'], ...WORDS_HERE]));

const LETTERS_WRITTEN_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const plainLetters = (text: string): string => text.replace(/[013457@$!]/g, (sign) => LETTERS_WRITTEN_AS[sign] ?? sign);

const withoutMargins = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** What lies side by side on a keyboard or in an order that everybody knows, and the same backwards. */
const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
const SEQUENCES = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

const isRepeated = (text: string): boolean => /^(.{1,6}?)\1+.{0,5}$/su.test(text) && new Set(text).size <= 6;
const isSequence = (text: string): boolean => text.length >= 4 && SEQUENCES.some((row) => row.includes(text));

/**
 * Whether a password is one of the most used ones, or one of them with digits or signs around it or in place of letters,
 * or the same few characters again and again.
 */
export function isCommonPassword(password: string): boolean {
  const text = fold(password);
  if (isRepeated(text) || isSequence(text)) return true;
  const candidates = [
    text,
    withoutMargins(text),
    withoutMargins(plainLetters(text)),
    plainLetters(withoutMargins(text)),
  ];
  return candidates.some((each) => common().has(each) || isSequence(each));
}
