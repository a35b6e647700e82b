export { municipalityFromPayload, municipalitySummaryFromPayload } from './municipality';
export { localeShown, practiceFromPayload, practiceSummaryFromPayload } from './practice';
export { officeFromPayload, resourceFromPayload, trainingFromPayload } from './resource';
export { figureFromPayload } from './sources';
export { homeFromPayload, pageFromPayload, siteFromPayload } from './site';
