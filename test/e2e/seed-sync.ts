import { Conflict, SpaceState } from '../../utils/extension/sync-contract';
import { conflict, groupOf, LAPTOP, PHONE, spaceOf } from '../components/sync/some-spaces';

const RECIPIENT = `age1${'q'.repeat(58)}`;

/** As the background says it: the keys of members go along. */
function said(space: ReturnType<typeof spaceOf>): SpaceState {
  return SpaceState.parse({ ...space, members: space.members.map((it) => ({ ...it, recipient: RECIPIENT })) });
}

/** Her devices in step with a conflict, and a group whose server turned the password down and let in what is no member's. */
export const SEEDED_SYNC = {
  getSync: {
    spaces: [
      said(spaceOf({ conflicts: 1 })),
      said(
        groupOf({
          state: 'stopped',
          pending: 3,
          failure: { reason: 'password', since: '2026-01-19T09:00:00.000Z' },
          refused: [{ reason: 'unknown_author', count: 2, last: '2026-01-18T09:00:00.000Z' }],
          missing: 1,
        }),
      ),
    ],
  },
  getConflicts: {
    conflicts: [
      Conflict.parse({
        ...conflict,
        versions: conflict.versions.map((it) => ({ ...it, author: it.mine ? LAPTOP : PHONE })),
      }),
    ],
  },
};

export const NO_SYNC = { getSync: { spaces: [] }, getConflicts: { conflicts: [] } };
