import type { Localized } from '@/domain/locale';
import { fold } from '@/domain/text/fold';
import { OBJECTIONS, passwordLength } from '../validation/messages';
import { isCommonPassword } from './common-passwords';

export const LEAST_CHARACTERS = 12;
/** Longer than any that is typed, and short enough to be hashed as quickly as any other. */
const MOST_CHARACTERS = 200;
/** A shorter name of a mailbox («ana») may stand in a password by chance. */
const TELLING_LENGTH = 4;

/** What a password must not hold. */
interface About {
  email: string;
  /** The names of the portal, in whatever language. */
  portalNames: readonly string[];
}

const lettersAndDigits = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const holds = (password: string, part: string): boolean => {
  const sought = lettersAndDigits(part);
  return sought.length >= TELLING_LENGTH && lettersAndDigits(password).includes(sought);
};

/** What is wrong with a password that somebody wants to have; null where nothing is. */
export function objectionToPassword(password: string, { email, portalNames }: About): Localized | null {
  const { length } = [...password];
  if (length < LEAST_CHARACTERS || length > MOST_CHARACTERS) return passwordLength(LEAST_CHARACTERS, MOST_CHARACTERS);
  const mailbox = email.slice(0, email.indexOf('@') + 1);
  if (holds(password, email) || holds(password, mailbox)) return OBJECTIONS.passwordHoldsMail;
  if (portalNames.some((name) => holds(password, name))) return OBJECTIONS.passwordHoldsName;
  return isCommonPassword(password) ? OBJECTIONS.passwordCommon : null;
}
