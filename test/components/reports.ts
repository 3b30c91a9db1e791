import { exampleReport } from '../../components/report/example-report';
import type { Clause, ReadPolicy } from '../../components/report/parts';
import type { Report } from '../../utils/report';

/** The example's policy, which was read. */
export function readPolicy(): ReadPolicy {
  const { policy } = exampleReport;
  if (policy.status !== 'read') throw new Error('the example has a policy that was read');
  return policy;
}

/** The example with other answers. */
export function withAnswers(answers: Clause[]): Report {
  const policy = readPolicy();
  return { ...exampleReport, policy: { ...policy, reading: { ...policy.reading, answers } } };
}

/** A tab that shows a report. */
export function tabWith(report: Report) {
  return {
    tabId: 1,
    site: report.site,
    incognito: false,
    state: { status: 'ready' as const, report },
    sidebar: 'open' as const,
    watching: true,
  };
}

const HOSTILE = '"><img src=x onerror=alert(1)>{count}</script>';

/** The example as a page would word it that wants to break out: every text that comes from outside is hostile. */
export function hostileReport(): Report {
  const poison = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
    }
    return typeof value === 'string' && POISONED.has(key) ? (key === 'url' ? 'javascript:alert(1)' : HOSTILE) : value;
  };
  return poison(exampleReport) as Report;
}

const POISONED = new Set([
  'title',
  'saw',
  'label',
  'en',
  'fr',
  'name',
  'exact',
  'text',
  'url',
  'value',
  'host',
  'site',
]);
