'use client';

import './message.css';
import { useParams } from 'next/navigation';
import { DEFAULT_LOCALE, isLocale } from '@/domain/locale';
import { BrandMark } from '../brand-mark';
import { ERROR_TEXTS } from './error-texts';

interface ErrorViewProps {
  /** Renders the page once more. */
  retry: () => void;
  /** What to quote when telling the portal's team; empty in development. */
  digest: string | undefined;
}

/** A page that could not be rendered. Needs nothing from the server. */
export function ErrorView({ retry, digest }: ErrorViewProps) {
  const parameters = useParams<{ locale?: string }>();
  const locale = isLocale(parameters?.locale) ? parameters.locale : DEFAULT_LOCALE;
  const texts = ERROR_TEXTS[locale];
  return (
    <>
      <title>{texts.title}</title>
      <header className="site-header">
        <div className="container">
          <a className="brand" href={`/${locale}`} aria-label={texts.home}>
            <BrandMark />
          </a>
        </div>
      </header>
      <main className="container message" lang={locale}>
        <p className="message-code">500{digest && ` · ${digest}`}</p>
        <h1>{texts.title}</h1>
        <p className="message-lead">{texts.lead}</p>
        <button className="button" type="button" onClick={retry}>
          {texts.retry}
        </button>
        <p>
          <a href={`/${locale}`}>{texts.home}</a>
        </p>
      </main>
      <div className="selvedge" />
    </>
  );
}
