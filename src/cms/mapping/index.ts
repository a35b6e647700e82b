export { contentsFromPayload, guideFromPayload, sectionFromPayload, termFromPayload } from './guides';
export { localeShown, practiceFromPayload, practiceSummaryFromPayload } from './practice';
export { figureFromPayload, sourceFromPayload } from './sources';
export { homeFromPayload, pageFromPayload, siteFromPayload } from './site';
export { templateFromPayload, templateSummaryFromPayload } from './template';
