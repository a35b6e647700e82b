/** Names rows of changes of municipalities that implement other practices than before. Hooks of practices write them. */
export const CHANGED_IMPLEMENTERS = 'implementers';
