import type { MemberId, Stretch } from '../change';
import type { Member, RefusedReason } from '../space';
import type { Membership } from './fold-members';

/** Which record it is among its author's. */
export interface Position {
  from: MemberId;
  stretch: Stretch;
  seq: number;
}

/** Whether a record counts by its author; else why not. One of somebody unknown may count later, when the joining has come. */
export function judgeAuthor(
  { members, accepted }: Membership,
  { from, stretch, seq }: Position,
): Extract<RefusedReason, 'unknown_author' | 'removed_author'> | null {
  const member = members.find(({ id }) => id === from);
  if (member === undefined) return 'unknown_author';
  if (member.removed === undefined) return null;
  return seq <= (accepted[from]?.[stretch] ?? 0) ? null : 'removed_author';
}

/** Those who belong to it now. */
export function membersNow({ members }: Membership): Member[] {
  return members.filter(({ removed }) => removed === undefined);
}

/** Whether a new data key from this member is taken: in a group the founder's alone. */
export function mayChangeKey(membership: Membership, id: MemberId): boolean {
  const belongs = membersNow(membership).some((member) => member.id === id);
  return belongs && (membership.kind === 'devices' || membership.founder === id);
}
