import type { ReactNode } from 'react';
import type { BlockName } from '@/domain/blocks';
import type { PlacedBlock } from '@/domain/guide';
import { pathOf } from '@/i18n/navigation';
import { langOf, type Reading } from '../guide/reading';
import { termHref } from '../glossary/term-href';
import { Aside } from './aside';
import { Bibliography } from './bibliography';
import { Checklist } from './checklist';
import { Definition } from './definition';
import { Diagram } from './diagram';
import { FieldTip } from './field-tip';
import { GuidingQuestions } from './guiding-questions';
import { paragraphs } from './paragraphs';
import { PracticeList } from './practice-list';
import { Quotation } from './quotation';
import { SectionReference } from './section-reference';
import { StageSummary } from './stage-summary';
import { Steps } from './steps';
import { Table } from './table';
import { TemplateLink } from './template-link';

type Drawers = { readonly [Name in BlockName]: (block: PlacedBlock<Name>, reading: Reading) => ReactNode };

/**
 * How each block is drawn. A block that leads to something unpublished is not drawn. Texts in which terms are explained
 * are created here and not in the components, because React renders those later, in no order that would preserve first
 * uses.
 */
const DRAWERS: Drawers = {
  checklist: ({ content }, { section }) => <Checklist content={content} section={section} />,
  fieldTip: ({ content }, { words }) => <FieldTip>{paragraphs(content.text, words)}</FieldTip>,
  stageSummary: ({ content }) => <StageSummary>{paragraphs(content.text)}</StageSummary>,
  guidingQuestions: ({ content }) => <GuidingQuestions content={content} />,
  steps: ({ content }, { words }) => (
    <Steps
      title={content.title}
      steps={content.steps.map(({ title, text }) => ({ title, text: text && paragraphs(text, words) }))}
    />
  ),
  definition: ({ content }, { references, locale }) => {
    const term = references.terms[content.term];
    return term && <Definition term={term} href={termHref(term, locale)} lang={langOf(term, locale)} />;
  },
  table: ({ content }) => <Table content={content} />,
  diagram: ({ content }) => <Diagram content={content} />,
  aside: ({ content }, { words }) => <Aside title={content.title}>{paragraphs(content.text, words)}</Aside>,
  quotation: ({ content }, { references }) => (
    <Quotation content={content} source={(content.source && references.sources[content.source]) || null} />
  ),
  bibliography: ({ content }, { references, locale }) => {
    const sources = content.sources.flatMap((id) => references.sources[id] ?? []);
    return sources.length > 0 && <Bibliography title={content.title} sources={sources} locale={locale} />;
  },
  sectionReference: ({ content }, { references, locale }) => {
    const section = references.sections[content.section];
    return (
      section && (
        <SectionReference
          title={section.title}
          href={pathOf('/guides/[slug]/[section]', locale, section.path.guide, section.path.section)}
        >
          {content.text && paragraphs(content.text)}
        </SectionReference>
      )
    );
  },
  templateLink: ({ content }, { references, locale }) => {
    const template = references.templates[content.template];
    return (
      template && (
        <TemplateLink
          template={template}
          href={pathOf('/templates/[slug]', locale, template.slug)}
          lang={langOf(template, locale)}
        >
          {content.text && paragraphs(content.text)}
        </TemplateLink>
      )
    );
  },
  practiceList: ({ id, content }, { references, locale }) => {
    const found = references.practices[id];
    return found && <PracticeList title={content.title} found={found} locale={locale} />;
  },
};

/** A block of a guide's text. */
export function drawBlock<Name extends BlockName>(block: PlacedBlock<Name>, reading: Reading): ReactNode {
  return DRAWERS[block.name](block, reading);
}
