import type { Attachment, Photo } from '@/domain/practice';
import type { Attachment as AttachmentDocument, Media } from '../payload-types';
import { text, textOrNull } from './values';

interface Rendition {
  url?: string | null;
  width?: number | null;
  height?: number | null;
}

const whole = ({ url, width, height }: Rendition): Photo['sizes'] =>
  url && width && height ? [{ url, width, height }] : [];

/** An image with its smaller renditions; null while its file is missing. */
export function photoFromPayload(document: Media): Photo[] {
  const [original] = whole(document);
  if (!original) return [];
  const sizes = Object.values(document.sizes ?? {})
    .flatMap((rendition) => (rendition ? whole(rendition) : []))
    .sort((a, b) => a.width - b.width);
  return [{ id: document.id, ...original, alt: text(document.alt), credit: textOrNull(document.credit), sizes }];
}

/** A document to download; null while its file is missing. */
export function attachmentFromPayload(document: AttachmentDocument): Attachment[] {
  const { id, url, mimeType, filesize, filename } = document;
  if (!url || !mimeType) return [];
  return [{ id, title: textOrNull(document.title) ?? text(filename), url, mimeType, bytes: filesize ?? 0 }];
}
