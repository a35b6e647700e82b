import '@/ui/styles/tokens.css';
import './statistics.css';
import './teach.css';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { allConcepts } from '@/cms/mapping/concept';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { LABEL_LENGTH } from '@/domain/concept';
import { WORD_PARAMETERS } from '@/domain/taught-word';
import { Thesaurus } from '@/search/analysis';
import { mayTeach } from './may-teach';
import { teachHref, USE_PATH } from './teach-addresses';
import { TeachForm } from './teach-form';
import { TEACH_WORDS } from './teach-words';
import { understoodAs } from './understood';
import { UnderstoodNote } from './understood-note';
import { adminLocale } from './words';

type Query = AdminViewServerProps['searchParams'];

/** The word and the language that the address names. */
function askedWord(query: Query): { word: string; language: Locale } {
  const [word, language] = [query?.[WORD_PARAMETERS.word], query?.[WORD_PARAMETERS.language]];
  return {
    word: typeof word === 'string' ? word.slice(0, LABEL_LENGTH) : '',
    language: isLocale(language) ? language : DEFAULT_LOCALE,
  };
}

/** Where a word is taught to the thesaurus, for those who may change it. */
export async function TeachPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult;
  const asked = askedWord(searchParams);
  const { user } = req;
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(teachHref(asked.word, asked.language))}`);
  if (!mayTeach(permissions)) notFound();
  const locale = adminLocale(req.i18n.language);
  const words = TEACH_WORDS[locale];
  const concepts = await allConcepts(req.payload);
  const understood = understoodAs(asked.word, asked.language, new Thesaurus(concepts));
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(initPageResult.locale ? { locale: initPageResult.locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={visibleEntities}
    >
      <div className="use-page teach-page">
        <div className="use-head">
          <h1>{words.title}</h1>
          <p className="use-lead">{words.lead}</p>
          {understood.length > 0 && (
            <p className="use-note">
              <span lang={asked.language}>{asked.word}</span>{' '}
              <UnderstoodNote concepts={understood} language={asked.language} locale={locale} />
            </p>
          )}
        </div>
        <TeachForm
          key={`${asked.language}/${asked.word}`}
          {...asked}
          locale={locale}
          api={`${req.payload.config.serverURL}${req.payload.config.routes.api}/concepts`}
          concepts={concepts
            .map(({ id, preferred }) => ({ id, name: preferred[locale] }))
            .sort((a, b) => a.name.localeCompare(b.name, locale))}
        />
        <p>
          <a href={USE_PATH}>{words.back}</a>
        </p>
      </div>
    </DefaultTemplate>
  );
}
