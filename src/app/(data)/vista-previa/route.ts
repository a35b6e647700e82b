import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { draftPath } from '@/content/preview';
import { accountOf } from '@/content/reader';
import { DEFAULT_LOCALE, isLocale } from '@/domain/locale';

const SLUG = /^[a-z0-9-]{1,160}$/;

/**
 * Opens a draft on its real page: turns on Next's draft mode for signed-in users. What they then see is decided by
 * their own rights, at each read.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const slug = searchParams.get('slug') ?? '';
  const asked = searchParams.get('locale');
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  if (!SLUG.test(slug)) return new Response(null, { status: 404 });
  if (!(await accountOf(request.headers))) redirect('/admin/login');
  const page = await draftPath(searchParams.get('collection'), slug, locale);
  if (page === null) return new Response(null, { status: 404 });
  const draft = await draftMode();
  draft.enable();
  redirect(page);
}
