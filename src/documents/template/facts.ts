import { formatPartialDate } from '@/domain/partial-date';
import type { Template } from '@/domain/template';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import type { Messages } from '@/i18n/messages';
import { cleanLine, paragraphsOf } from '../clean';
import { fill } from '../words';

/** A fact about a template: one or more statements under a name. */
export interface Fact {
  name: string;
  values: string[];
  /** A list of steps is numbered, one of materials is not. */
  list?: 'numbered' | 'bulleted';
  link?: string;
}

/** The content of the first page or sheet, in reading order. */
export interface Front {
  eyebrow: string;
  title: string;
  summary: string;
  /** How the template is used. */
  facts: Fact[];
  /** Where it comes from. */
  origin: Fact[];
  versionLine: string;
}

const stated = (name: string, values: readonly string[], list?: Fact['list']): Fact[] => {
  const held = values.filter((value) => value.trim() !== '');
  return held.length > 0 ? [{ name, values: held.map(cleanLine), ...(list ? { list } : {}) }] : [];
};

/** The front matter of every format. @param address of the template's page. */
export function frontOf(template: Template, words: Messages, address: string): Front {
  const { locale, policyStage, citation } = template;
  const { template: named, documents } = words;
  const stage = policyStage && POLICY_STAGES.label(policyStage, locale);
  const version = { version: template.version, date: formatPartialDate(template.dated, locale) };
  return {
    eyebrow: stage ? fill(named.ofStage, { number: policyStage.slice(1), stage }) : named.ofSeal,
    title: cleanLine(template.title),
    summary: cleanLine(template.summary),
    facts: [
      { name: named.purpose, values: paragraphsOf(template.purpose) },
      ...stated(named.steps, template.steps, 'numbered'),
      ...stated(named.when, [stage ?? named.whenSeal]),
      ...stated(named.participants, [template.participants ?? '']),
      ...stated(named.duration, [template.duration ?? '']),
      ...stated(named.materials, template.materials, 'bulleted'),
    ],
    origin: [
      {
        name: named.source,
        values: [
          citation ? [citation.source.title, citation.section].filter(Boolean).join(' · ') : named.notStated,
          named.origins[template.origin],
        ].map(cleanLine),
      },
      { name: named.termsOfUse, values: [cleanLine(template.termsOfUse ?? named.notStated)] },
      { name: named.version, values: [fill(named.versionValue, version)] },
      { name: documents.address, values: [address], link: address },
    ],
    versionLine: fill(documents.versionLine, version),
  };
}
