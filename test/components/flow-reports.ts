import { exampleReport } from '../../components/report/example-report';
import type { Form, Platform, ThirdParty } from '../../components/report/parts';
import type { Report } from '../../utils/report';

const SITE = 'www.liste-exemple.example';
const PAGE = `https://${SITE}/`;

const host = firstOf(exampleReport.platforms);
const form = firstOf(exampleReport.forms);
const party = firstOf(exampleReport.thirdParties.slice(1));

function firstOf<T>([first]: T[]): T {
  if (first === undefined) throw new Error('the example has a platform, a form, and others');
  return first;
}

const fact = (value: string) => ({
  value,
  source: 'https://samplenet.example/terms',
  date: '2026-01',
  certainty: 'sourced' as const,
});

export function partyOf(
  name: string,
  more: Partial<ThirdParty> & { purpose?: Platform['purpose']; country?: string } = {},
): ThirdParty {
  const { purpose, country, ...rest } = more;
  return {
    ...party,
    name,
    services: purpose ? [{ id: name.toLowerCase().replaceAll(' ', '-'), name, purpose }] : [],
    ...(country && { seat: fact(country) }),
    hosts: [`cdn.${name.toLowerCase().replaceAll(' ', '-')}.example`],
    evidence: [{ saw: `cdn.${name.toLowerCase().replaceAll(' ', '-')}.example/lib.js`, where: 'script' }],
    ...rest,
  };
}

const declared = (name: string): ThirdParty =>
  partyOf(name, { observed: false, hosts: [], roles: [], evidence: [], named: { status: 'declared', listed: name } });

const fields = (count: number): Form['fields'] =>
  Array.from({ length: count }, (_, at) => ({ type: 'text', name: `f${at}`, label: `Champ ${at}`, required: false }));

/** A site of its own with everything at once: two forms, payment, mailing, many others, an imprint, declarations. */
export function busyReport(): Report {
  return {
    ...exampleReport,
    site: 'liste-exemple.example',
    url: PAGE,
    title: 'Liste Exemple',
    platforms: [
      { ...host, certainty: 'likely' },
      {
        ...host,
        id: 'collecte',
        name: 'Collecte',
        role: 'sends-to',
        purpose: 'donations',
        hosts: [],
        seat: fact('FR'),
        evidence: [{ saw: 'Faire un don', where: 'link' }],
      },
    ],
    imprint: [
      imprintOf('publisher', 'Directrice de la publication', 'Camille Exemple'),
      imprintOf('host', 'Hébergeur', 'Hébergements du Fleuve SAS'),
    ],
    forms: [
      { ...form, host: SITE, fields: fields(9) },
      { ...form, kind: 'donation', host: 'pay.guichet.example', fields: fields(5), alsoTo: [] },
      { ...form, kind: 'petition', host: '', scriptHosts: [], fields: fields(3) },
    ],
    thirdParties: [
      partyOf('Guichet', {
        purpose: 'payment',
        country: 'LU',
        hosts: ['pay.guichet.example'],
        roles: ['sends-to'],
        evidence: [{ saw: 'pay.guichet.example', where: 'form' }],
      }),
      partyOf('Mesure', { purpose: 'analytics', country: 'US', roles: ['sends-to', 'loads-from'] }),
      partyOf('Chiffres', { purpose: 'analytics', country: 'US' }),
      partyOf('Lettres', { purpose: 'fonts', country: 'US' }),
      partyOf('Film', { purpose: 'video', country: 'FR' }),
      partyOf('Place publique', { purpose: 'social', country: 'IE US' }),
      partyOf('Accord', { purpose: 'consent', country: 'DE' }),
      partyOf('fichiers-statiques.example'),
      declared('Courrier direct'),
      declared('Annonces'),
    ],
  };
}

function imprintOf(role: Report['imprint'][number]['role'], phrase: string, name: string): Report['imprint'][number] {
  const quote = { exact: `${phrase} : ${name}`, prefix: '', suffix: '', url: PAGE };
  return { role, phrase, name, countries: ['FR'], strength: 1, quote };
}

/** Names as a page would choose them that wants to spoil the picture. */
export const HOSTILE_NAMES = [
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
  'W'.repeat(300),
  '\u202eexample.org\u202c \u200b\u200b\u2066x',
  'שלום לכולם ושלום לעולם',
  `Z${'\u0301'.repeat(200)}algo`,
  '"><img src=x onerror=alert(1)>{count}</title></svg>',
  '全国人民代表大会常务委员会办公厅信息中心数据服务部',
  '👩‍👩‍👧‍👦'.repeat(40),
  '\u0000\u0001\ud800',
] as const;

/** The busy site, every name hostile. */
export function spoiltReport(): Report {
  const name = (at: number) => HOSTILE_NAMES[at % HOSTILE_NAMES.length] ?? '';
  const busy = busyReport();
  return {
    ...busy,
    platforms: busy.platforms.map((it, at) => ({ ...it, name: name(at) })),
    imprint: busy.imprint.map((it, at) => ({ ...it, name: name(at + 2), phrase: name(at + 4) })),
    thirdParties: HOSTILE_NAMES.map((_, at) => partyOf(name(at), { hosts: [`h${at}.example`] })),
  };
}
