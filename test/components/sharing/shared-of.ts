import type { PayloadRequest, Ticks } from '../../../components/sharing/payload';
import { WAYS, type Way } from '../../../components/sharing/ways';
import type { Note } from '../../../utils/notes';
import { Note as NoteSchema } from '../../../utils/notes';
import { KEEP_ALL } from '../../../utils/sharing';

export const ALL_WAYS: Way[] = Object.values(WAYS).flat();

export const PASSPHRASE = 'correct horse battery staple';

/** Every part of it can be told from every other, wherever it turns up. */
export const TELLING: Note = NoteSchema.parse({
  id: 'deadbeef-0000-4000-8000-00000badc0de',
  site: 'ensemble.example',
  target: {
    source: 'https://ensemble.example/rejoindre?visitor=QUERY#:~:text=QUOTED',
    title: 'TITLED page',
    selector: { type: 'TextQuoteSelector', exact: 'QUOTED words', prefix: 'before QUOTED ', suffix: ' after QUOTED' },
    position: { type: 'TextPositionSelector', start: 918273, end: 918285 },
  },
  body: 'Who keeps the list? See https://ensemble.example/liste?mail=QUERY',
  kind: 'question',
  tags: ['TAGGED'],
  about: { candidate: 'ABOUT a person', list: 'ABOUT a list', party: 'ABOUT a party', election: 'ABOUT a vote' },
  line: {
    id: 'policy.retention',
    says: 'LINED answer',
    lang: 'en',
    quote: { exact: 'QUOTED in the policy', url: 'https://ensemble.example/policy?from=QUERY' },
    readAt: '2019-03-04T05:06:07.000Z',
  },
  creator: 'CREATED by',
  created: '2019-03-04T05:06:07.000Z',
  modified: '2019-03-05T05:06:07.000Z',
});

/** What betrays each part. */
export const BETRAYS: Record<keyof Ticks['notes'] | 'name' | 'report', RegExp> = {
  quotes: /QUOTED/,
  tags: /TAGGED/,
  about: /ABOUT/,
  lines: /LINED|retention/,
  queries: /QUERY/,
  dates: /2019|0?5:06/,
  titles: /TITLED/,
  creators: /CREATED/,
  positions: /918273|918285/,
  ids: /deadbeef|badc0de/i,
  name: /NAMED/,
  report: /REPORTED/,
};

export function requestOf(way: Way, changes: Partial<PayloadRequest> = {}): PayloadRequest {
  return {
    way,
    shared: { notes: [TELLING], site: 'ensemble.example', title: 'ensemble.example' },
    ticks: { notes: KEEP_ALL, report: true, name: true },
    author: 'NAMED citizen',
    at: '2026-11-22T10:11:12.000Z',
    passphrase: '',
    viewer: 'https://viewer.example/v',
    mastodon: 'social.example',
    ...changes,
  };
}
