import { extensionOf } from './image';

const LONGEST = 100;
/** Letters and digits of any script, and signs that neither paths, addresses nor shells read as more than themselves. */
const OTHERS = /[^\p{L}\p{M}\p{N}_()-]+/gu;

/**
 * The name that an uploaded file is kept and served under: one extension, in small letters, and nothing before it that
 * could hide or feign another (dots, controls, marks that turn the direction of writing).
 */
export function safeFileName(name: string): string {
  const extension = extensionOf(name);
  const stem = name
    .slice(0, -(extension.length + 1))
    .normalize('NFC')
    .replace(OTHERS, '-');
  const plain = Array.from(stem)
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'archivo' : plain}.${extension}`;
}
