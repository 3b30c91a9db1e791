import type { ImprintFinding } from './imprint-finding';

/**
 * One finding for each role and name: countries that know the same phrase come together, the first quote stays. What names nobody
 * is kept only where nothing in that role names anybody.
 */
export function mergeFindings(findings: ImprintFinding[]): ImprintFinding[] {
  const merged = new Map<string, ImprintFinding>();
  for (const finding of findings) {
    const key = `${finding.role} ${finding.unfilled ? 'unfilled' : plain(finding.name ?? '')}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, ...together(known, finding) } : finding);
  }
  const all = [...merged.values()];
  return all.filter((it) => it.name || it.unfilled || !all.some((other) => other.role === it.role && other.name));
}

function together(one: ImprintFinding, other: ImprintFinding): Pick<ImprintFinding, 'countries' | 'strength'> {
  return {
    countries: [...new Set([...one.countries, ...other.countries])].sort(),
    strength: Math.max(one.strength, other.strength),
  };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
