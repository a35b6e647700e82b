import { JsonScript } from './json-script';

/** Structured data for search engines. */
export const JsonLd = ({ data }: { data: object }) => <JsonScript type="application/ld+json" data={data} />;
