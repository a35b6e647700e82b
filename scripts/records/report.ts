import { CHECKS, type Check, type Finding } from './finding';

const lineOf = ({ collection, title, field, message, admin }: Finding): string =>
  `  ${collection} · ${title}${field ? ` · ${field}` : ''}: ${message}\n    ${admin}`;

/** The findings for a person to read, by what was looked for. */
export function reportOf(findings: readonly Finding[]): string {
  const parts = (Object.entries(CHECKS) as [Check, string][]).map(([check, heading]) => {
    const found = findings.filter((finding) => finding.check === check);
    return [`${heading}: ${found.length === 0 ? 'none' : found.length}`, ...found.map(lineOf)].join('\n');
  });
  return parts.join('\n');
}
