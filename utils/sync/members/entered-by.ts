import type { MemberId } from '../change';
import { canonicalText } from '../merge/canonical-text';
import type { Entrant, Epoch, FoundEvent, JoinEvent, MemberEvent } from './events';

/** How somebody came in, whatever became of it. */
export interface Entered {
  member: Entrant;
  epoch: Epoch;
  at: string;
  founder: boolean;
}

/**
 * Everybody who ever came in rightly: the founder, and who joined; in a group by an invitation of the founder, in time by her own clock.
 * Of one member's joinings the one under the latest key counts.
 */
export function enteredBy(found: FoundEvent, events: readonly MemberEvent[]): Map<MemberId, Entered> {
  const invited = found.kind === 'group' ? invitationsBy(found.member.id, events) : null;
  const joined = new Map<MemberId, JoinEvent>();
  for (const event of events) {
    if (event.type !== 'join' || (invited !== null && !isInTime(event, invited))) continue;
    const other = joined.get(event.member.id);
    if (other === undefined || counts(event, other)) joined.set(event.member.id, event);
  }
  const entered = new Map<MemberId, Entered>();
  for (const { member, epoch, at } of joined.values()) entered.set(member.id, { member, epoch, at, founder: false });
  return entered.set(found.member.id, { member: found.member, epoch: 1, at: found.at, founder: true });
}

/** Until when each invitation of the founder holds, in milliseconds. */
function invitationsBy(founder: MemberId, events: readonly MemberEvent[]): Map<MemberId, number> {
  const until = new Map<MemberId, number>();
  for (const event of events) {
    if (event.type !== 'invite' || event.by !== founder) continue;
    until.set(event.key, Math.max(until.get(event.key) ?? 0, Date.parse(event.until)));
  }
  return until;
}

function isInTime({ invitation, at }: JoinEvent, invited: ReadonlyMap<MemberId, number>): boolean {
  return invitation !== undefined && Date.parse(at) <= (invited.get(invitation.key) ?? Number.NEGATIVE_INFINITY);
}

function counts(one: JoinEvent, other: JoinEvent): boolean {
  if (one.epoch !== other.epoch) return one.epoch > other.epoch;
  return canonicalText(one) < canonicalText(other);
}
