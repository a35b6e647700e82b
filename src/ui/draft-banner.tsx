import { useTranslations } from 'next-intl';

/** Says that the page shows a draft, and leads out of the preview. */
export function DraftBanner() {
  const t = useTranslations('frame');
  return (
    <aside className="draft-banner">
      <div className="container">
        <strong>{t('draft')}</strong>
        <form action="/vista-previa/salir">
          <button className="link-button">{t('leaveDraft')}</button>
        </form>
      </div>
    </aside>
  );
}
