import { askBackground } from '../../utils/extension';
import type { SyncWork } from '../sync';
import { requestPlace } from './request-place';

/** What a view may do about other devices; each rejects with the end of a key `error_<reason>`. */
export const syncWork: SyncWork = {
  allow: requestPlace,
  check: (place) => askBackground('checkPlace', { place }),
  start: (draft) => askBackground('startSync', draft),
  join: (draft) => askBackground('joinSync', draft),
  readInvitation: (text) => askBackground('readInvitation', { text }),
  now: (space) => askBackground('syncNow', { space }),
  invite: (space, withPassword) => askBackground('invite', { space, withPassword }),
  remove: (space, member) => askBackground('removeMember', { space, member }),
  recovery: (space) => askBackground('recoveryOf', { space }),
  changePlace: (space, place) => askBackground('changePlace', { space, place }),
  changeScope: (space, scope) => askBackground('changeScope', { space, scope }),
  leave: (space, remote) => askBackground('leaveSync', { space, remote }),
  settle: ({ space, object }, keep) => askBackground('settleConflict', { space, object, keep }),
};
