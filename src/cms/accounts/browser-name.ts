import Bowser from 'bowser';

/** What a person may have written into their browser's name is not kept. */
const KNOWN = /^[A-Za-z][A-Za-z .-]{0,30}$/;

/** Roughly which browser sent a request («Firefox, Windows»), so that people tell their sessions apart; null if unknown. */
export function browserNameOf(headers: Headers): string | null {
  const agent = headers.get('user-agent');
  if (!agent) return null;
  const { browser, os } = Bowser.parse(agent);
  const parts = [browser.name, os.name].filter((part): part is string => KNOWN.test(part ?? ''));
  return parts.length > 0 ? parts.join(', ') : null;
}
