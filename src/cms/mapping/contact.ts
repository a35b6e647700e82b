import { isEmail, isPhone } from '@/domain/contact-addresses';
import type { InstitutionalContact } from '@/domain/practice';
import type { Practice as PracticeDocument } from '../payload-types';
import { textOrNull, webAddress } from './values';

/** An office with a name or at least one way to contact it; otherwise null. */
export function contactFromPayload(document: PracticeDocument['contact'] | null): InstitutionalContact | null {
  const unit = textOrNull(document?.unit);
  const email = isEmail(document?.email) ? document.email : null;
  const phone = isPhone(document?.phone) ? document.phone : null;
  const url = webAddress(document?.url);
  return unit || email || phone || url ? { unit: unit ?? '', email, phone, url } : null;
}
