import type { ImprintFinding } from '../imprint';

/**
 * The same role declared for the same name twice (footer and legal notice, two pages of a site) is one declaration; the first is kept,
 * with the address that only the other prints.
 */
export function joinImprint(findings: readonly ImprintFinding[]): ImprintFinding[] {
  const joined = new Map<string, ImprintFinding>();
  for (const finding of findings) {
    const key = `${finding.role}\n${(finding.name ?? finding.phrase).toLowerCase()}`;
    const before = joined.get(key) ?? finding;
    const { address = finding.address, email = finding.email } = before;
    joined.set(key, { ...before, ...(address && { address }), ...(email && { email }) });
  }
  return [...joined.values()];
}
