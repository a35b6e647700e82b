import { useTranslations } from 'next-intl';

/** Says that the page shows a draft, and leads out of the preview. */
export function DraftBanner() {
  const t = useTranslations('frame');
  return (
    <aside className="draft-banner">
      <div className="container">
        <strong>{t('draft')}</strong>
        <a href="/vista-previa/salir">{t('leaveDraft')}</a>
      </div>
    </aside>
  );
}
