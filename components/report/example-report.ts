import type { Report } from '../../utils/report';

const PAGE = 'https://ensemble.samplenet.example/';
const POLICY = 'https://samplenet.example/privacy';
const TERMS = 'https://samplenet.example/terms';
const AT = '2026-01-15T09:00:00.000Z';

/**
 * An invented campaign network, for the welcome page and for tests: a page in French, its platform's policy in English. Every name
 * and host is made up (RFC 2606 reserves ".example").
 */
export const exampleReport: Report = {
  version: 1,
  site: 'ensemble.samplenet.example',
  url: PAGE,
  title: 'Ensemble avec Camille Exemple',
  readAt: AT,
  pageLanguage: { lang: 'fr', certainty: 0.99, others: [] },
  detection: {
    verdict: 'campaign',
    score: 0.97,
    network: true,
    reasons: [
      {
        signal: 'calls-to-act',
        label: {
          en: 'It asks to help, give, join or vote',
          fr: 'Il invite à aider, donner, adhérer ou voter',
          de: 'Sie bittet um Hilfe, Spenden, Beitritt oder Stimmen',
          es: 'Invita a ayudar, donar, afiliarse o votar',
          it: 'Invita ad aiutare, donare, aderire o votare',
          nl: 'Vraagt om te helpen, te geven, lid te worden of te stemmen',
          pl: 'Zachęca do pomocy, wpłat, przystąpienia lub głosowania',
          pt: 'Convida a ajudar, doar, aderir ou votar',
        },
        weight: 3,
        evidence: [{ saw: 'Rejoignez la campagne', where: 'button' }],
      },
      {
        signal: 'headings-appeal',
        label: {
          en: 'Its headings speak of a programme, a party or of voting',
          fr: 'Ses titres parlent d’un programme, d’un parti ou de voter',
          de: 'Ihre Überschriften sprechen von einem Programm, einer Partei oder vom Wählen',
          es: 'Sus encabezados hablan de un programa, un partido o de votar',
          it: 'I suoi titoli parlano di un programma, di un partito o del voto',
          nl: 'De koppen spreken van een programma, een partij of van stemmen',
          pl: 'Nagłówki mówią o programie, partii lub głosowaniu',
          pt: 'Os seus cabeçalhos falam de um programa, de um partido ou de votar',
        },
        weight: 2,
        evidence: [{ saw: 'Élections régionales', where: 'heading' }],
      },
    ],
  },
  platforms: [
    {
      id: 'samplenet',
      name: 'Samplenet',
      kind: 'host-platform',
      purpose: 'community',
      role: 'host',
      certainty: 'certain',
      evidence: [
        { saw: 'ensemble.samplenet.example', where: 'address' },
        { saw: 'static.samplenet.example', where: 'stylesheet' },
        { saw: 'Propulsé par Samplenet', where: 'footer' },
      ],
      operator: {
        value: 'Samplenet, Inc.',
        source: TERMS,
        date: '2026-01',
        certainty: 'sourced',
      },
      seat: { value: 'US', source: TERMS, date: '2026-01', certainty: 'sourced' },
      statements: [],
      hosts: ['samplenet.example'],
    },
  ],
  imprint: [],
  forms: [
    {
      kind: 'sign-up',
      why: [{ saw: 'Rejoindre', where: 'button' }],
      host: 'samplenet.example',
      alsoTo: [],
      scriptHosts: [],
      method: 'post',
      place: 0,
      fields: [
        { type: 'email', name: 'email', label: 'Adresse e-mail', required: true },
        { type: 'date', name: 'birthday', label: 'Date de naissance', required: true },
        { type: 'text', name: 'zip', label: 'Code postal', required: false },
      ],
      submit: 'Rejoindre',
      special: [],
      consents: [],
      policyLink: 'page',
    },
  ],
  thirdParties: [
    {
      name: 'Samplenet, Inc.',
      services: [{ id: 'samplenet', name: 'Samplenet', purpose: 'community' }],
      operator: { value: 'Samplenet, Inc.', source: TERMS, date: '2026-01', certainty: 'sourced' },
      seat: { value: 'US', source: TERMS, date: '2026-01', certainty: 'sourced' },
      observed: true,
      hosts: ['static.samplenet.example', 'samplenet.example'],
      roles: ['sends-to', 'loads-from'],
      evidence: [
        { saw: 'samplenet.example/join', where: 'form' },
        { saw: 'static.samplenet.example', where: 'stylesheet' },
      ],
      named: {
        status: 'declared',
        quote: {
          exact: 'Samplenet receives the information you give when you sign up.',
          prefix: '',
          suffix: '',
          url: POLICY,
          lang: 'en',
        },
      },
    },
    {
      name: 'fonts.example',
      services: [],
      observed: true,
      hosts: ['cdn.fonts.example'],
      roles: ['loads-from'],
      evidence: [{ saw: 'cdn.fonts.example/serif.css', where: 'stylesheet' }],
      named: { status: 'not-found' },
    },
  ],
  documents: [
    {
      link: { kind: 'policy', url: POLICY, text: 'Privacy Policy', score: 1, why: [] },
      outcome: 'read',
      readAt: AT,
    },
  ],
  policy: {
    status: 'read',
    whose: { platform: 'samplenet' },
    readAt: AT,
    relation: 'different',
    reading: {
      url: POLICY,
      title: 'Samplenet Privacy Policy',
      language: { lang: 'en', certainty: 0.99, others: [] },
      words: 2140,
      passages: 61,
      cut: false,
      answers: [
        {
          clause: 'recipients',
          label: {
            en: 'Who receives the data',
            fr: 'Qui reçoit les données',
            de: 'Wer die Daten erhält',
            es: 'Quién recibe los datos',
            it: 'Chi riceve i dati',
            nl: 'Wie de gegevens ontvangt',
            pl: 'Kto otrzymuje dane',
            pt: 'Quem recebe os dados',
          },
          group: 'whom',
          answer: 'yes',
          quotes: [
            {
              exact: 'The creator of a network you join receives the information you give when you sign up.',
              prefix: '',
              suffix: '',
              url: POLICY,
              lang: 'en',
            },
          ],
        },
        {
          clause: 'retention',
          label: {
            en: 'How long the data is kept',
            fr: 'Combien de temps les données sont gardées',
            de: 'Wie lange die Daten gespeichert werden',
            es: 'Cuánto tiempo se conservan los datos',
            it: 'Per quanto tempo i dati sono conservati',
            nl: 'Hoelang de gegevens worden bewaard',
            pl: 'Jak długo dane są przechowywane',
            pt: 'Quanto tempo se conservam os dados',
          },
          group: 'how-long',
          answer: 'yes',
          quotes: [
            {
              exact: 'We keep your information for as long as your network is active.',
              prefix: '',
              suffix: '',
              url: POLICY,
              lang: 'en',
            },
          ],
        },
        {
          clause: 'complaint',
          label: {
            en: 'Complaining to an authority',
            fr: 'Saisir une autorité',
            de: 'Beschwerde bei einer Behörde',
            es: 'Reclamar ante una autoridad',
            it: 'Presentare reclamo a un’autorità',
            nl: 'Klacht bij een autoriteit',
            pl: 'Skarga do organu nadzorczego',
            pt: 'Reclamar a uma autoridade',
          },
          group: 'rights',
          answer: 'silent',
          quotes: [],
        },
      ],
    },
  },
  ownership: [
    {
      rule: 'platform-says',
      question: 'decides',
      kind: 'quoted',
      values: { platform: 'Samplenet', document: 'Terms, section 4' },
      quote: {
        exact: 'The creator of a network decides what is asked of its members and may export it.',
        prefix: '',
        suffix: '',
        url: TERMS,
        lang: 'en',
      },
      source: { title: 'Samplenet: Terms, section 4', url: TERMS, date: '2026-01' },
      certainty: 'sourced',
    },
    {
      rule: 'host-region',
      question: 'stores',
      kind: 'derived',
      values: { platform: 'Samplenet', regionCountry: 'US' },
      source: { title: 'Samplenet: Terms, section 9', url: TERMS, date: '2026-01' },
      certainty: 'sourced',
    },
  ],
};
