import type { Clock, MemberId } from '../change';
import { byCodeUnits, canonicalText } from '../merge/canonical-text';
import { joinClocks } from '../merge/clocks';
import { laterOf } from '../merge/later-of';
import type { Member, SpaceKind } from '../space';
import { type Entered, enteredBy } from './entered-by';
import type { LeaveEvent, MemberEvent, RemoveEvent } from './events';

/** Who belongs to a space, and who once did. */
export interface Membership {
  /** null until the founding event was seen. */
  kind: SpaceKind | null;
  founder: MemberId | null;
  /** In the order in which they came; those who are out carry `removed`. */
  members: Member[];
  /** Of each member who is out the records that still count: of each stretch the last. */
  accepted: { [member: MemberId]: Clock };
}

/**
 * Who belongs to a space, from verified events (`verifyEvent`) in any order and number: nothing depends on which came first, for a
 * removal is never undone and counts whatever became of who said it. In a group the founder alone invites and removes, and stays; of
 * one person's devices each may put out any other.
 */
export function foldMembers(events: readonly MemberEvent[]): Membership {
  const [found] = events
    .filter((event) => event.type === 'found')
    .sort((one, other) => byCodeUnits(canonicalText(one), canonicalText(other)));
  if (found === undefined) return { kind: null, founder: null, members: [], accepted: {} };
  const entered = enteredBy(found, events);
  const removals = events
    .filter((event) => event.type === 'remove')
    .filter(({ by, member }) => {
      return found.kind === 'group' ? by === found.member.id && member !== by : entered.has(by);
    });
  const leaves = events.filter((event) => event.type === 'leave');
  const members: Member[] = [];
  const accepted: Membership['accepted'] = {};
  for (const [id, one] of entered) {
    const stays = one.founder && found.kind === 'group';
    const ends = [
      ...(stays ? [] : removals.filter((removal) => endedBy(one, removal))),
      ...leaves.filter(({ member }) => member === id),
    ];
    members.push(memberFrom(one, ends));
    if (ends.length > 0) accepted[id] = acceptedBy(id, ends);
  }
  members.sort((one, other) => byCodeUnits(one.joined, other.joined) || byCodeUnits(one.id, other.id));
  return { kind: found.kind, founder: found.member.id, members, accepted };
}

/** By name, or because the key changed and was not sent to her. */
function endedBy({ member: { id }, epoch }: Entered, removal: RemoveEvent): boolean {
  return removal.member === id || (removal.epoch > epoch && !removal.remaining.includes(id));
}

function memberFrom({ member, at, founder }: Entered, ends: readonly (RemoveEvent | LeaveEvent)[]): Member {
  const joined: Member = { ...member, joined: at };
  if (founder) joined.founder = true;
  if (ends.length > 0)
    joined.removed = ends.map((end) => end.at).reduce((one, other) => (laterOf(one, other) === one ? other : one));
  return joined;
}

/** What anybody who ended it had seen of her. */
function acceptedBy(id: MemberId, ends: readonly (RemoveEvent | LeaveEvent)[]): Clock {
  return ends
    .filter(({ member }) => member === id)
    .map((end) => end.accepted)
    .reduce<Clock>(joinClocks, {});
}
