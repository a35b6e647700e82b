export { localeShown, practiceFromPayload, practiceSummaryFromPayload } from './practice';
export { figureFromPayload } from './sources';
export { homeFromPayload, pageFromPayload, siteFromPayload } from './site';
