import type { Locale } from '@/domain/locale';
import type { Attachment } from '@/domain/practice';

/** Address of an uploaded document that counts its download and leads to the file. */
export const documentHref = ({ id }: Pick<Attachment, 'id'>, locale: Locale): string =>
  `/descargas/documentos/${id}?lang=${locale}`;
