import { Report } from '../../utils/report';
import { formOf } from '../report/form-of';

const quote = (exact: string, url: string) => ({ exact, prefix: '', suffix: '', url });
const POLICY = 'https://platform.example/privacy';
const PAGE = 'https://soutiens-martin.example/';

/** A network in French on a platform whose policy is in English. */
export function reportOf(changes: Partial<Report> = {}): Report {
  return Report.parse({
    version: 1,
    site: 'soutiens-martin.example',
    url: PAGE,
    title: 'Soutiens Martin',
    readAt: '2026-11-22T12:00:00.000Z',
    pageLanguage: { lang: 'fr', certainty: 1, others: [] },
    detection: {
      verdict: 'campaign',
      score: 0.9,
      network: true,
      reasons: [
        {
          signal: 'title',
          label: { en: 'Campaign words', fr: 'Mots de campagne' },
          weight: 2,
          evidence: [{ saw: 'Soutiens Martin', where: 'address' }],
        },
        { signal: 'shop', label: { en: 'A shop', fr: 'Une boutique' }, weight: -1, evidence: [] },
      ],
    },
    platforms: [
      {
        id: 'platform',
        name: 'Platform',
        kind: 'host-platform',
        purpose: 'community',
        role: 'host',
        certainty: 'certain',
        evidence: [{ saw: 'static.platform.example', where: 'address' }],
        operator: {
          value: 'Platform Interactive, Inc.',
          source: 'https://platform.example/terms',
          date: '2026-05',
          certainty: 'sourced',
        },
        seat: { value: 'US', source: 'company register', date: '2025', certainty: 'background' },
        statements: [],
        hosts: ['platform.example'],
      },
      {
        id: 'widgets',
        name: 'Widgets',
        kind: 'embedded-service',
        purpose: 'social',
        role: 'loads-from',
        certainty: 'likely',
        evidence: [{ saw: 'widgets.example/w.js', where: 'address' }],
        statements: [],
        hosts: [],
      },
    ],
    imprint: [
      {
        role: 'publisher',
        phrase: 'Directeur de la publication',
        name: 'Association des amis',
        countries: ['FR'],
        strength: 1,
        quote: quote('Directeur de la publication : Association des amis', PAGE),
      },
    ],
    forms: [
      {
        ...formOf({ host: 'platform.example' }),
        fields: [
          { type: 'email', name: 'mail', label: 'Adresse e-mail', required: true },
          { type: 'hidden', name: 'token', label: '', required: false },
          { type: 'text', name: 'birth', label: 'Date de naissance', required: true },
        ],
        submit: 'Rejoindre',
      },
    ],
    documents: [],
    policy: {
      status: 'read',
      whose: { platform: 'platform' },
      readAt: '2026-11-22T12:00:00.000Z',
      relation: 'different',
      reading: {
        url: POLICY,
        title: 'Privacy Policy',
        language: { lang: 'en', certainty: 1, others: [] },
        words: 3000,
        passages: 120,
        cut: false,
        answers: [
          {
            clause: 'retention',
            label: { en: 'How long it is kept', fr: 'Durée de conservation' },
            group: 'how-long',
            answer: 'yes',
            quotes: [quote('We keep it as long as your account is active.', POLICY)],
          },
          {
            clause: 'controller',
            label: { en: 'Who decides', fr: 'Qui décide' },
            group: 'who',
            answer: 'yes',
            quotes: [quote('Your network’s creator decides.', POLICY)],
          },
          {
            clause: 'complaint',
            label: { en: 'Where to complain', fr: 'Où se plaindre' },
            group: 'rights',
            answer: 'silent',
            quotes: [],
          },
          {
            clause: 'transfers',
            label: { en: 'Transfers', fr: 'Transferts' },
            group: 'whom',
            answer: 'not-checked',
            quotes: [],
          },
        ],
      },
    },
    ownership: [
      {
        rule: 'example-stored',
        question: 'stores',
        kind: 'derived',
        values: { name: 'Platform Interactive, Inc.', seatCountry: 'US' },
        source: { title: 'Terms of Service', url: 'https://platform.example/terms', date: '2026-05' },
        certainty: 'sourced',
      },
      {
        rule: 'example-decides',
        question: 'decides',
        kind: 'quoted',
        values: { policyLanguage: 'en' },
        quote: quote('Your network’s creator decides.', POLICY),
        source: { title: 'Privacy Policy', url: POLICY, date: '2026-11-22' },
        certainty: 'uncertain',
      },
    ],
    ...changes,
  });
}

/** Sentences of the two rules above, as another room keeps them. */
export const RULE_WORDS = {
  note_example_stored: '{name} ({seatCountry}) stores it.',
  note_example_decides: 'The policy, in {policyLanguage}, names who decides.',
};
