'use client';

import '@/ui/styles/tokens.css';
import '@/ui/styles/base.css';
import '@/ui/styles/frame.css';
import '@/ui/styles/components.css';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { ErrorView } from '@/ui/page/error-view';

/** Shown when even the layout could not be rendered: it is a complete document, and uses the fonts of the machine. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <ErrorView retry={reset} digest={error.digest} />
      </body>
    </html>
  );
}
