import { useTranslations } from 'next-intl';
import { numberedNotes } from '@/domain/footnotes';
import type { BlockReferences, GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import { Footnotes } from '../blocks/footnotes';
import { Figures } from '../figures';
import { Sources } from '../practice/sources';
import { langOf } from './reading';

interface SectionEndProps {
  section: GuideSection;
  references: BlockReferences;
  locale: Locale;
  prefix?: string;
  /** Level of the parts' titles. */
  Title?: 'h2' | 'p';
}

/** What follows a section's text: its figures, its notes, where it comes from. */
export function SectionEnd({ section, references, locale, prefix = '', Title = 'h2' }: SectionEndProps) {
  const t = useTranslations('guide');
  const lang = langOf(section, locale);
  const notes = numberedNotes(section.body);
  const hasBoxes = blocksNamed(section.body, 'checklist').length > 0;
  return (
    <>
      {hasBoxes && (
        <p className="tick-note needs-script no-print">
          {t('ticks')}{' '}
          <button className="link-button" type="button" data-forget={section.id}>
            {t('forgetTicks')}
          </button>
        </p>
      )}
      {section.figures.length > 0 && (
        <section className="section-part">
          <Title className="part-title">{t('figures')}</Title>
          <Figures figures={section.figures} locale={locale} lang={lang} />
        </section>
      )}
      {notes.length > 0 && (
        <section className="section-part section-notes">
          <Title className="part-title">{t('notes')}</Title>
          <div lang={lang}>
            <Footnotes notes={notes} references={references} prefix={prefix} />
          </div>
        </section>
      )}
      {section.citation && (
        <section className="section-part section-source">
          <Title className="part-title">{t('source')}</Title>
          <Sources citations={[section.citation]} locale={locale} lang={lang} />
          {section.authorship[section.locale] === 'machineAssisted' && (
            <p className="authorship">{t('machineAssisted')}</p>
          )}
        </section>
      )}
    </>
  );
}
