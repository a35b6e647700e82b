import type { Localized } from '@/domain/locale';

/** The file cannot be read at all. */
export class FileRefused extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
    this.name = 'FileRefused';
  }
}
