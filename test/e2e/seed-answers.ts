import { exampleReport } from '../../components/report/example-report';
import type { KeptSummary } from '../../utils/changes';
import { compareSite, KeptSite, questionsOf } from '../../utils/comparison';
import type { Answer, MessageName } from '../../utils/extension/messages';
import type { TabReport } from '../../utils/extension/tab-report';
import type { Mark, Note } from '../../utils/notes';
import { tellAddress } from '../../utils/report';
import { FACES } from '../components/faces';
import { noteId, noteOf } from '../components/some-notes';
import { NO_SYNC, SEEDED_SYNC } from './seed-sync';

/** What a background that has been scripted answers: by message, or by message and the site it asks about ("keptReport a.example"). */
export type Answers = { [N in MessageName]?: Answer<N> } & Record<`${string} ${string}`, unknown>;

/** The instant at which every seeded picture is taken. */
export const SEEDED_AT = '2026-01-20T10:00:00.000Z';

const DAY = '2026-01-15T09:00:00.000Z';
export const SITE = exampleReport.site;
const OTHERS = ['avec-les-vallons.example', 'reyes-for-mayor.example'] as const;
export const SITES = [SITE, ...OTHERS];

/** The face of this name, as tests of the sidebar know it. */
export function faceNamed(name: string): TabReport {
  const face = FACES.find((it) => it.name === name);
  if (!face) throw new Error(`no face is called “${name}”`);
  return face.tab;
}

const kept: KeptSite[] = SITES.map((site, at) =>
  KeptSite.parse({
    version: 1,
    site,
    why: 'asked',
    keptAt: `2026-01-1${6 + at}T09:00:00.000Z`,
    report: {
      ...exampleReport,
      site,
      url: `https://${site}/`,
      ...(at === 1 && { title: 'Avec les vallons', policy: { status: 'not-found' }, documents: [], ownership: [] }),
      ...(at === 2 && {
        title: 'Hanna Reyes for mayor',
        pageLanguage: { lang: 'en', certainty: 0.99, others: [] },
        policy: { ...exampleReport.policy, relation: 'same' },
      }),
    },
  }),
);

const target = { source: exampleReport.url, title: exampleReport.title };
const notes: Note[] = [
  noteOf(1, {
    site: SITE,
    target: {
      ...target,
      selector: {
        type: 'TextQuoteSelector',
        exact: 'Votre date de naissance reste entre nous.',
        prefix: '',
        suffix: '',
      },
    },
    body: 'Ask why a birth date is needed here, and who keeps it after the vote.',
    kind: 'question',
    tags: ['forms', 'birth date'],
    about: { candidate: 'Camille Exemple', election: 'Régionales 2029' },
  }),
  noteOf(2, { site: SITE, target, body: 'Read again after the first round.' }),
  noteOf(3, {
    site: OTHERS[0],
    target: { source: `https://${OTHERS[0]}/`, title: 'Avec les vallons' },
    body: 'No policy linked from the form.',
    creator: 'Noor',
  }),
];
const trash: Note[] = [noteOf(4, { site: SITE, target, body: 'Written by mistake.', deleted: DAY })];

const mark = (last: number, site: string, more: Partial<Mark>): Mark => ({
  id: noteId(last),
  site,
  url: `https://${site}/`,
  about: {},
  created: DAY,
  modified: DAY,
  ...more,
});
const marks: Mark[] = [
  mark(5, SITE, { name: 'Ensemble', about: { candidate: 'Camille Exemple', election: 'Régionales 2029' } }),
  mark(6, OTHERS[1], { about: { election: 'Mayor 2029' }, by: 'Noor' }),
];

const policy = (last: number, keptAt: string): KeptSummary => ({
  version: 1,
  id: noteId(last),
  site: SITE,
  url: 'https://samplenet.example/privacy',
  title: 'Samplenet Privacy Policy',
  language: 'en',
  keptAt,
  readAt: keptAt,
  seenAt: keptAt,
  reader: '0.1.0',
});

const state = { seq: 4, total: notes.length + trash.length, unreadable: 0 };
const link = 'http://some-network.ning.com/join?from=here';

/** Everything that a view may ask of somebody who has kept three sites, some notes, two marks and a policy. */
export const SEEDED: Answers = {
  getReport: faceNamed('campaign'),
  siteNotes: notes.filter(({ site }) => site === SITE),
  newestNotes: notes,
  siteMarks: [],
  notePlaces: [{ id: noteId(1), found: 'same' }],
  notesState: state,
  notesChunk: { notes: [...notes, ...trash] },
  notesSince: { notes: [], state },
  savedViews: [],
  directory: marks,
  safety: { backup: { at: DAY }, changed: 2, remind: false, held: [] },
  lastImport: null,
  takeShared: null,
  sharedHere: null,
  keptSite: { site: SITE, keptAt: DAY, readAt: DAY },
  comparedSites: { sites: kept.map(compareSite), questions: questionsOf(kept), unreadable: 0 },
  ...Object.fromEntries(kept.map((it) => [`keptReport ${it.site}`, it])),
  keptPolicies: { policies: [policy(7, '2025-11-02T09:00:00.000Z'), policy(8, DAY)], unreadable: 0 },
  policyChanges: { status: 'none' },
  policyChoices: [],
  checkLink: { address: tellAddress(link) },
  watchSync: { on: false },
  ...NO_SYNC,
};

/** The same for somebody who has kept nothing yet. */
export const EMPTY: Answers = {
  ...SEEDED,
  siteNotes: [],
  newestNotes: [],
  notePlaces: [],
  notesState: { seq: 0, total: 0, unreadable: 0 },
  notesChunk: { notes: [] },
  notesSince: { notes: [], state: { seq: 0, total: 0, unreadable: 0 } },
  directory: [],
  safety: { backup: null, changed: 0, remind: false, held: [] },
  keptSite: null,
  comparedSites: { sites: [], questions: [], unreadable: 0 },
  keptPolicies: { policies: [], unreadable: 0 },
};

/** A view, by the message that shows that it is there. `shows` is said by the words, or stands there as it is. */
export interface Screen {
  name: string;
  path: string;
  shows: string;
  answers: Answers;
  /** Every line that opens is opened. */
  unfolded?: boolean;
}

const popup = (name: string, face: string, shows: string): Screen => ({
  name: `popup-${name}`,
  path: 'popup.html',
  shows,
  answers: { ...SEEDED, getReport: faceNamed(face), examine: faceNamed(face) },
});
const dashboard = (name: string, path: string, shows: string, answers = SEEDED): Screen => ({
  name: `dashboard-${name}`,
  path: `dashboard.html#/${path}`,
  shows,
  answers,
});

/** Every screen of the product, for eyes, for axe and for narrow windows. */
export const SCREENS: readonly Screen[] = [
  popup('campaign', 'campaign', 'question_holds'),
  popup('other', 'not a campaign', 'popup_last_noted'),
  popup('not-watching', 'not examined, not watching', 'face_not_watching'),
  { name: 'sidepanel', path: 'sidepanel.html', shows: 'question_own_words', answers: SEEDED },
  { name: 'sidepanel-unfolded', path: 'sidepanel.html', shows: 'question_own_words', answers: SEEDED, unfolded: true },
  dashboard('sites', 'sites', OTHERS[1]),
  dashboard('sites-empty', 'sites', 'compare_empty_title', EMPTY),
  dashboard('compare', `compare?sites=${SITES.join(',')}`, SITE),
  dashboard('site', `sites/${SITE}`, 'question_holds'),
  dashboard('notes', 'notes', notes[1]?.body ?? ''),
  dashboard('notes-empty', 'notes', 'dashboard_no_sites', EMPTY),
  dashboard('directory', 'directory', 'directory_add'),
  dashboard('trash', 'trash', trash[0]?.body ?? ''),
  dashboard('changes', 'changes', 'Samplenet Privacy Policy'),
  dashboard('transfer', 'transfer', 'backup_title'),
  dashboard('share', `share/${SITE}/1`, 'share_step_what'),
  dashboard('sync', 'sync', 'sync_conflict_merged', { ...SEEDED, ...SEEDED_SYNC }),
  dashboard('sync-empty', 'sync', 'sync_fact_off_line', EMPTY),
  dashboard('link', `link/${encodeURIComponent(link)}`, 'link_only_address'),
  { name: 'options', path: 'options.html', shows: 'options_language', answers: SEEDED },
  { name: 'welcome', path: 'welcome.html', shows: 'welcome_reads', answers: SEEDED },
];
