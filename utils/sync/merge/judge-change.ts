import type { Change } from '../change';
import type { Verify } from '../keys/sign';
import type { Membership } from '../members/fold-members';
import type { RefusedReason } from '../space';
import { changeText } from './change-text';
import { readState } from './read-state';

/**
 * Why a change is refused; null where it is not. Its author has to be a member or to have been one: what somebody may still write is
 * asked of the record it came in (`judgeAuthor`), and others may carry on what they had from him in good faith.
 */
export async function judgeChange(
  change: Change,
  space: string,
  { members }: Pick<Membership, 'members'>,
  verify: Verify,
): Promise<Extract<RefusedReason, 'unknown_author' | 'forged' | 'malformed'> | null> {
  if (!members.some(({ id }) => id === change.author)) return 'unknown_author';
  if (!(await verify(change.author, change.signature, changeText(change, space)))) return 'forged';
  return change.state === null || readState(change.object, change.state) !== null ? null : 'malformed';
}
