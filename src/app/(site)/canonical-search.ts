import { redirect } from 'next/navigation';
import { withoutSuperfluous, type RawParameters } from '@/domain/search-request';

/** Redirects a search sent by the plain form to the address that the same search has everywhere else. */
export function redirectToCanonical(path: string, raw: RawParameters): void {
  const shortest = withoutSuperfluous(raw);
  if (shortest) redirect(shortest.size > 0 ? `${path}?${shortest.toString()}` : path);
}
