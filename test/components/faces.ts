import { exampleReport } from '../../components/report/example-report';
import type { TabReport } from '../../utils/extension/tab-report';
import type { Report } from '../../utils/report';
import { readPolicy, tabWith } from './reports';

/** One face of the sidebar: what it shows, and the tab that makes it show that. */
export interface NamedFace {
  name: string;
  tab: TabReport;
}

const POLICY = 'https://samplenet.example/privacy';
const AT = '2026-01-15T09:00:00.000Z';

type Document = Report['documents'][number];

const policyLink = (url = POLICY): Document['link'] => ({
  kind: 'policy',
  url,
  text: 'Politique de confidentialité',
  score: 1,
  why: [],
});

const noticeLink = (): Document['link'] => ({
  kind: 'legal-notice',
  url: `${exampleReport.url}mentions-legales`,
  text: 'Mentions légales',
  score: 1,
  why: [],
});

function face(name: string, report: Partial<Report>, tab: Partial<TabReport> = {}): NamedFace {
  return { name, tab: { ...tabWith({ ...exampleReport, ...report }), ...tab } };
}

/** A tab without a report. */
function bare(name: string, state: TabReport['state'], tab: Partial<TabReport> = {}): NamedFace {
  const site = 'meteo.example';
  const at = { tabId: 1, incognito: false, site, page: { url: `https://${site}/`, title: 'Météo' } };
  return { name, tab: { ...at, state, sidebar: 'open', watching: true, ...tab } };
}

const unreadable = (reason: string, url = POLICY): Partial<Report> => ({
  policy: { status: 'unreadable' },
  documents: [{ link: policyLink(url), outcome: 'unreadable', reason }],
  ownership: [],
});

const REASONS = [
  'empty',
  'not-html',
  'too-large',
  'timeout',
  'status',
  'no-answer',
  'private-address',
  'enough',
  'internal',
] as const;

/** The example's policy in a language whose questions nobody has written yet: nothing is answered, nothing is called silent. */
function inUnknownLanguage(): Report['policy'] {
  const policy = readPolicy();
  const { reading } = policy;
  const answers = reading.answers.map((answer) => ({ ...answer, answer: 'not-checked' as const, quotes: [] }));
  return {
    ...policy,
    whose: 'site',
    reading: {
      ...reading,
      title: 'Adatkezelési tájékoztató',
      language: { lang: 'hu', certainty: 0.98, others: [] },
      answers,
    },
  };
}

function inLanguage(lang: string, relation: 'same' | 'different' | 'partly'): Report['policy'] {
  const policy = readPolicy();
  return { ...policy, relation, reading: { ...policy.reading, language: { lang, certainty: 0.99, others: [] } } };
}

const verdict = (
  kind: 'campaign' | 'unsure' | 'other',
  more: Partial<Report['detection']> = {},
): Pick<Report, 'detection'> => ({ detection: { ...exampleReport.detection, verdict: kind, score: 0.4, ...more } });

/** Every face that the sidebar can show, by name; for tests, for pictures, and for the page of styles. */
export const FACES: readonly NamedFace[] = [
  face('campaign', {}),
  face('campaign by her word', verdict('other'), { override: 'campaign' }),
  face('corrected to no campaign', {}, { override: 'other' }),
  face('unsure', verdict('unsure')),
  face('not a campaign', { ...verdict('other', { reasons: [] }), platforms: [], forms: [] }),
  face('page too large', verdict('unsure', { limited: 'too-large' })),
  face('private window', {}, { incognito: true }),
  face(
    'at a form',
    {},
    { focused: { key: 'focus_to_platform', values: { host: 'samplenet.example', platform: 'Samplenet' } } },
  ),
  face('put away as a tab', {}, { sidebar: 'tab' }),

  face('policy on its way', {
    policy: { status: 'waiting' },
    documents: [{ link: policyLink(), outcome: 'waiting' }],
    ownership: [],
  }),
  face('policy on its way, legal notice read', {
    policy: { status: 'waiting' },
    documents: [
      { link: policyLink(), outcome: 'waiting' },
      { link: noticeLink(), outcome: 'read', readAt: AT },
    ],
    ownership: [],
  }),
  face('no policy found', { policy: { status: 'not-found' }, documents: [], ownership: [] }),
  face('permission needed for the policy', {
    policy: { status: 'not-allowed', host: 'samplenet.example' },
    documents: [{ link: policyLink(), outcome: 'not-allowed' }],
    ownership: [],
  }),
  face('offline', {
    policy: { status: 'unreadable' },
    documents: [{ link: policyLink(), outcome: 'offline' }],
    ownership: [],
  }),
  face('policy is a PDF', unreadable('pdf', 'https://samplenet.example/privacy.pdf')),
  ...REASONS.map((reason) => face(`policy unreadable: ${reason}`, unreadable(reason))),
  face('policy in the page’s language', { policy: inLanguage('fr', 'same') }),
  face('policy in both languages', { policy: inLanguage('fr', 'partly') }),
  face('policy in a language no question is put to yet', { policy: inUnknownLanguage() }),
  face('policy cut', {
    policy: (() => {
      const policy = readPolicy();
      return { ...policy, reading: { ...policy.reading, cut: true } };
    })(),
  }),
  face('no platform, no form', { platforms: [], forms: [], thirdParties: [] }),

  bare('examining', { status: 'examining' }),
  bare('failed', { status: 'failed', reason: 'internal' }),
  bare('not examined, watching', { status: 'not-examined' }),
  bare('not examined, not watching', { status: 'not-examined' }, { watching: false }),
  bare('page closed to extensions', { status: 'not-readable' }, { site: undefined, page: undefined }),
];
