import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Photo } from '@/domain/practice';

/** Photographs in the width that the screen needs, each with its credit. */
export function Photos({ photos, lang }: { photos: readonly Photo[]; lang: Locale | undefined }) {
  const t = useTranslations('practice');
  return (
    <div className="photos">
      {photos.map(({ id, url, width, height, alt, credit, sizes }) => (
        <figure key={id}>
          <img
            src={url}
            srcSet={[...sizes, { url, width, height }].map((size) => `${size.url} ${size.width}w`).join(', ')}
            sizes="(min-width: 60rem) 40rem, 100vw"
            width={width}
            height={height}
            alt={alt}
            lang={lang}
            loading="lazy"
            decoding="async"
          />
          {credit && <figcaption>{t('photoCredit', { credit })}</figcaption>}
        </figure>
      ))}
    </div>
  );
}
