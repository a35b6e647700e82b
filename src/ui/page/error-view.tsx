'use client';

import './message.css';
import { useSyncExternalStore } from 'react';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { BrandMark } from '../brand-mark';
import { ERROR_TEXTS } from './error-texts';

interface ErrorViewProps {
  /** Renders the page again. */
  retry: () => void;
  /** What to quote when reporting the error; empty in development. */
  digest: string | undefined;
}

const unsubscribe = () => undefined;
const never = () => unsubscribe;
const languageInBar = (): Locale => {
  const [, first] = window.location.pathname.split('/');
  return isLocale(first) ? first : DEFAULT_LOCALE;
};

/**
 * A page that could not be rendered. Needs nothing from the server: the language is taken from the address, which is
 * all that the last resort, one file for every page, has.
 */
export function ErrorView({ retry, digest }: ErrorViewProps) {
  const locale = useSyncExternalStore(never, languageInBar, () => DEFAULT_LOCALE);
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
