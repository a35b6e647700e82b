import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { DEFAULT_LOCALE, isLocale } from '@/domain/locale';

/** The referring page, if it is one of this portal. */
function pathLeft(request: Request): string | null {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname } = new URL(referer);
  return isLocale(pathname.split('/')[1]) ? pathname : null;
}

/** Leaves the preview: from now on the page is what everybody sees. */
export async function GET(request: Request): Promise<never> {
  const draft = await draftMode();
  draft.disable();
  redirect(pathLeft(request) ?? `/${DEFAULT_LOCALE}`);
}
