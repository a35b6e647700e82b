export { attachmentFromPayload } from './files';
export { contentsFromPayload, guideFromPayload, sectionFromPayload, termFromPayload } from './guides';
export { localPoliciesFromPayload, municipalityFromPayload, municipalitySummaryFromPayload } from './municipality';
export { localeShown, practiceFromPayload, practiceSummaryFromPayload } from './practice';
export { officeFromPayload, resourceFromPayload, trainingFromPayload } from './resource';
export { figureFromPayload, sourceFromPayload } from './sources';
export { homeFromPayload, pageFromPayload, siteFromPayload } from './site';
export { templateFromPayload, templateSummaryFromPayload } from './template';
