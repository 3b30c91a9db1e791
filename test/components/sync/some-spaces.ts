import type { Conflict, Space } from '../../../components/sync/space';
import type { SyncWork } from '../../../components/sync/sync-work';
import { noteId, noteOf } from '../some-notes';

export const AT = '2026-01-15T09:00:00.000Z';

/** Names among machines, of the length they have. */
export const SPACE = 'devices_space_22_chars';
export const LAPTOP = 'laptop'.padEnd(43, 'A');
export const PHONE = 'phone'.padEnd(43, 'A');

/** A laptop and a phone in step. */
export function spaceOf(more: Partial<Space> = {}): Space {
  return {
    id: SPACE,
    kind: 'devices',
    name: 'My devices',
    place: { type: 'webdav', address: 'https://cloud.example/remote.php/dav/files/ana/Isoloir/', user: 'ana' },
    scope: { notes: 'all', marks: true, policies: true },
    me: LAPTOP,
    members: [
      { id: LAPTOP, name: 'Laptop', joined: AT, founder: true },
      { id: PHONE, name: 'Phone', joined: AT },
    ],
    state: 'idle',
    lastSync: AT,
    pending: 0,
    refused: [],
    missing: 0,
    conflicts: 0,
    ...more,
  };
}

/** A group of three in which this person is not the founder, unless `me` says otherwise. */
export function groupOf(more: Partial<Space> = {}): Space {
  return spaceOf({
    id: 'a_group_of_22_letters_',
    kind: 'group',
    name: 'Election watch',
    place: { type: 'couchdb', address: 'https://couch.example/watch', user: 'watch' },
    scope: { notes: { tag: 'watch' }, marks: false, policies: false },
    members: [
      { id: PHONE, name: 'Noor', joined: AT, founder: true },
      { id: LAPTOP, name: 'Ana', joined: AT },
      { id: 'third'.padEnd(43, 'A'), name: 'Sam', joined: AT, removed: '2026-01-18T09:00:00.000Z' },
    ],
    ...more,
  });
}

const note = (body: string, tags: string[] = []) => noteOf(1, { site: 'ensemble.example', body, tags });

/** A note that laptop and phone changed at once. */
export const conflict: Conflict = {
  space: SPACE,
  object: { kind: 'note', id: noteId(1) },
  versions: [
    {
      name: 'Laptop',
      mine: true,
      at: AT,
      note: note('Ask about the birth date.', ['forms']),
      deleted: false,
      stretch: 'mine_stretA',
    },
    {
      name: 'Phone',
      mine: false,
      at: AT,
      note: note('Ask who keeps it after the vote.'),
      deleted: false,
      stretch: 'their_streA',
    },
  ],
  merged: { note: note('Ask about the birth date. Ask who keeps it after the vote.', ['forms']) },
};

/** Work that succeeds, and writes down what was asked of it in order. */
export function workOf(more: Partial<SyncWork> = {}) {
  const asked: [string, ...unknown[]][] = [];
  const does =
    <T>(name: string, answer: T) =>
    async (...given: unknown[]): Promise<T> => {
      asked.push([name, ...given]);
      return answer;
    };
  const work: SyncWork = {
    allow: does('allow', true),
    check: does('check', { holds: 'nothing' as const }),
    start: does('start', { space: SPACE, recovery: 'AB12-CD34-EF56' }),
    join: does('join', { space: SPACE }),
    readInvitation: does('readInvitation', {
      name: 'Election watch',
      founder: 'Noor',
      place: groupOf().place,
      password: true,
    }),
    now: does('now', undefined),
    invite: does('invite', { invitation: 'isoloir:join:eyJh' }),
    remove: does('remove', {}),
    recovery: does('recovery', { code: 'AB12-CD34-EF56' }),
    changePlace: does('changePlace', {}),
    changeScope: does('changeScope', {}),
    leave: does('leave', {}),
    settle: does('settle', {}),
    ...more,
  };
  return { work, asked, of: (name: string) => asked.filter(([it]) => it === name).map(([, ...given]) => given) };
}
