'use client';

import { ErrorView } from '@/ui/page/error-view';

/** Shown in place of a page of the site that could not be rendered. */
export default function SiteError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorView retry={reset} digest={error.digest} />;
}
