import type { ImprintFinding } from '../../utils/imprint';
import type { PolicySource, RightsSources } from '../../utils/rights';

const POLICY = 'https://valley.example/privacy';

export function quoteOf(exact: string, url = POLICY) {
  return { exact, prefix: '', suffix: '', url };
}

/** A policy that answers these questions with these words. */
export function policyOf(said: Record<string, string>, whose: PolicySource['whose'] = 'site'): PolicySource {
  return {
    whose,
    readAt: '2026-11-20T08:00:00.000Z',
    answers: Object.entries(said).map(([clause, exact]) => ({
      clause,
      answer: 'yes' as const,
      quotes: [quoteOf(exact)],
    })),
  };
}

export function imprintOf(finding: Partial<ImprintFinding>): ImprintFinding {
  const url = 'https://valley.example/legal';
  return {
    role: 'publisher',
    phrase: 'Publisher',
    countries: [],
    strength: 1,
    quote: quoteOf('Publisher', url),
    ...finding,
  };
}

export function sourcesOf(sources: Partial<RightsSources>): RightsSources {
  return { country: null, policy: null, imprint: [], ...sources };
}
