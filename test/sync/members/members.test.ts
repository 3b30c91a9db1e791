import { beforeAll, describe, expect, it } from 'vitest';
import {
  foldMembers,
  judgeAuthor,
  type MemberEvent,
  MemberEvent as MemberEventShape,
  type MyKeys,
  makeFound,
  makeInvite,
  makeJoin,
  makeLeave,
  makeMyKeys,
  makeRemove,
  mayChangeKey,
  membersNow,
  signerOf,
  spaceIdOf,
  verifyEvent,
} from '../../../utils/sync';
import { eventText } from '../../../utils/sync/members/event-text';
import { type ASpace, aSpace, NOW } from '../keys/a-space';

const LATER = '2026-11-02T10:00:00.000Z';
const UNTIL = '2026-11-08T10:00:00.000Z';
const STRETCH = 'AAAAAAAAAAA';
const OTHER = 'AAAAAAAAAAE';

let people: MyKeys[];
beforeAll(async () => {
  people = await Promise.all(Array.from({ length: 3 }, makeMyKeys));
});

function person(at: number): MyKeys {
  const keys = people[at];
  if (keys === undefined) throw new Error('nobody');
  return keys;
}

/** A space in which the first person was let in. */
async function joinedSpace(kind: 'devices' | 'group'): Promise<{ ours: ASpace; events: MemberEvent[] }> {
  const ours = await aSpace(kind, 'Founder');
  const { invite, seed } = await makeInvite({ ...ours, at: NOW, until: UNTIL });
  const by = kind === 'group' ? { invite, seed } : undefined;
  const join = await makeJoin({ space: ours.space, keys: person(0), name: 'Ana', at: LATER, epoch: 1, by });
  return { ours, events: [ours.founding, ...(kind === 'group' ? [invite] : []), join] };
}

async function areVerified(events: readonly MemberEvent[], { space, verify }: ASpace): Promise<boolean[]> {
  return Promise.all(events.map((event) => verifyEvent(event, space, verify)));
}

describe.each(['devices', 'group'] as const)('members of %s', (kind) => {
  it('are the founder and who came in', async () => {
    const { ours, events } = await joinedSpace(kind);
    expect(await areVerified(events, ours)).not.toContain(false);
    for (const event of events) expect(MemberEventShape.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    const { id, recipient } = person(0);
    expect(foldMembers(events)).toEqual({
      kind,
      founder: ours.keys.id,
      members: [
        { id: ours.keys.id, name: 'Founder', recipient: ours.keys.recipient, joined: NOW, founder: true },
        { id, name: 'Ana', recipient, joined: LATER },
      ],
      accepted: {},
    });
    expect(mayChangeKey(foldMembers(events), id)).toBe(kind === 'devices');
    expect(mayChangeKey(foldMembers(events), ours.keys.id)).toBe(true);
    expect(mayChangeKey(foldMembers(events), person(1).id)).toBe(false);
  });

  it('are nobody until the founding event was seen', async () => {
    const { events } = await joinedSpace(kind);
    const [, ...others] = events;
    expect(foldMembers(others)).toEqual({ kind: null, founder: null, members: [], accepted: {} });
    expect(foldMembers([])).toEqual(foldMembers(others));
  });

  it('may write what they like until they are out, and then what was accepted', async () => {
    const { ours, events } = await joinedSpace(kind);
    const { id } = person(0);
    const accepted = { [STRETCH]: 5 };
    const remove = await makeRemove({ ...ours, member: id, accepted, remaining: [ours.keys.id], epoch: 2, at: LATER });
    expect(await areVerified([remove], ours)).toEqual([true]);
    const [before, after] = [foldMembers(events), foldMembers([remove, ...events])];
    const judge = (membership: typeof before, stretch: string, seq: number) =>
      judgeAuthor(membership, { from: id, stretch, seq });
    expect([judge(before, STRETCH, 5), judge(before, STRETCH, 6), judge(before, OTHER, 1)]).toEqual([null, null, null]);
    expect(judge(after, STRETCH, 5)).toBeNull();
    expect(judge(after, STRETCH, 6)).toBe('removed_author');
    expect(judge(after, OTHER, 1)).toBe('removed_author');
    expect(judgeAuthor(after, { from: person(1).id, stretch: STRETCH, seq: 1 })).toBe('unknown_author');
    expect(membersNow(after).map((member) => member.id)).toEqual([ours.keys.id]);
    expect(mayChangeKey(after, id)).toBe(false);
  });

  it('may go by themselves', async () => {
    const { ours, events } = await joinedSpace(kind);
    const leave = await makeLeave({
      space: ours.space,
      signer: signerOf(person(0)),
      accepted: { [STRETCH]: 2 },
      at: LATER,
    });
    expect(await areVerified([leave], ours)).toEqual([true]);
    const after = foldMembers([...events, leave]);
    expect(after.members[1]).toMatchObject({ name: 'Ana', removed: LATER });
    expect(judgeAuthor(after, { from: person(0).id, stretch: STRETCH, seq: 2 })).toBeNull();
    expect(judgeAuthor(after, { from: person(0).id, stretch: STRETCH, seq: 3 })).toBe('removed_author');
  });

  it('do not come in by what they knew before the key changed', async () => {
    const { ours, events } = await joinedSpace(kind);
    const { invite, seed } = await makeInvite({ ...ours, at: NOW, until: UNTIL });
    const by = kind === 'group' ? { invite, seed } : undefined;
    const remove = await makeRemove({
      ...ours,
      member: person(0).id,
      accepted: {},
      remaining: [ours.keys.id],
      epoch: 2,
      at: LATER,
    });
    const early = await makeJoin({ space: ours.space, keys: person(1), name: 'Second name', at: NOW, epoch: 1, by });
    const late = await makeJoin({ space: ours.space, keys: person(2), name: 'Ben', at: LATER, epoch: 2, by });
    const all = [...events, invite, remove, early, late];
    expect(membersNow(foldMembers(all)).map(({ name }) => name)).toEqual(['Founder', 'Ben']);
    // Who comes in again under the new key is in, under the latest name.
    const again = await makeJoin({ space: ours.space, keys: person(1), name: 'Eva', at: LATER, epoch: 2, by });
    expect(
      membersNow(foldMembers([...all, again]))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ben', 'Eva', 'Founder']);
    // Who was put out by name stays out.
    const back = await makeJoin({ space: ours.space, keys: person(0), name: 'Ana', at: LATER, epoch: 2, by });
    expect(membersNow(foldMembers([...all, back])).map(({ name }) => name)).not.toContain('Ana');
  });

  it('are not made by events that another signed, that are of another space or that were changed', async () => {
    const { ours, events } = await joinedSpace(kind);
    const theirs = await aSpace(kind);
    expect(await areVerified(events, theirs)).not.toContain(true);
    const eve = signerOf(person(2));
    const { id } = ours.keys;
    const forged = await makeRemove({
      ...ours,
      signer: { ...eve, id },
      member: person(0).id,
      accepted: {},
      remaining: [],
      epoch: 2,
      at: NOW,
    });
    const leave = await makeLeave({ space: ours.space, signer: { ...eve, id }, accepted: {}, at: NOW });
    const join = await makeJoin({ space: ours.space, keys: { ...person(2), id }, name: 'Founder', at: NOW, epoch: 1 });
    const found = await makeFound({ keys: { ...person(2), id }, kind, name: 'Founder', at: NOW });
    expect(await areVerified([forged, leave, join], ours)).toEqual([false, false, false]);
    expect(await verifyEvent(found, await spaceIdOf(found), ours.verify)).toBe(false);
    for (const event of events) {
      const changed: MemberEvent = { ...event, at: '2020-01-01T00:00:00Z' };
      expect(await areVerified([changed], ours)).toEqual([false]);
    }
  });
});

describe('a group', () => {
  it('takes nobody in without an invitation of its founder, in time', async () => {
    const { ours, events } = await joinedSpace('group');
    const { space } = ours;
    const ana = signerOf(person(0));
    const own = await makeInvite({ space, signer: ana, at: NOW, until: UNTIL });
    const short = await makeInvite({ ...ours, at: NOW, until: NOW });
    const good = await makeInvite({ ...ours, at: NOW, until: UNTIL });
    const join = (by?: typeof own) => makeJoin({ space, keys: person(1), name: 'Eve', at: LATER, epoch: 1, by });
    const outsiders: MemberEvent[][] = [
      [await join()],
      [own.invite, await join(own)],
      [short.invite, await join(short)],
      [await join(good)],
    ];
    for (const more of outsiders) {
      expect(await areVerified(more, ours)).not.toContain(false);
      expect(foldMembers([...events, ...more]).members).toHaveLength(2);
    }
    expect(foldMembers([...events, good.invite, await join(good)]).members).toHaveLength(3);
  });

  it('takes in nobody who only saw the invitation go by', async () => {
    const { ours, events } = await joinedSpace('group');
    const { invite } = await makeInvite({ ...ours, at: NOW, until: UNTIL });
    const other = await makeInvite({ ...ours, at: NOW, until: UNTIL });
    const { invitation, ...join } = await makeJoin({
      space: ours.space,
      keys: person(1),
      name: 'Eve',
      at: NOW,
      epoch: 1,
      by: { invite, seed: other.seed },
    });
    if (invitation === undefined) return expect.unreachable();
    const [, , good] = events;
    if (good?.type !== 'join' || good.invitation === undefined) return expect.unreachable();
    // Signed anew as her own joining: with the right key and a vouching by another one, and with what vouched for somebody else.
    for (const stolen of [{ ...invitation, key: invite.key }, good.invitation]) {
      const own = { ...join, invitation: stolen };
      const signature = await signerOf(person(1)).sign(eventText(own, ours.space));
      expect(await areVerified([{ ...own, signature }], ours)).toEqual([false]);
    }
  });

  it('is changed by its founder alone, who stays', async () => {
    const { ours, events } = await joinedSpace('group');
    const signer = signerOf(person(0));
    const coup = await makeRemove({
      space: ours.space,
      signer,
      member: ours.keys.id,
      accepted: {},
      remaining: [person(0).id],
      epoch: 2,
      at: LATER,
    });
    const self = await makeRemove({ ...ours, member: ours.keys.id, accepted: {}, remaining: [], epoch: 2, at: LATER });
    expect(await areVerified([coup, self], ours)).toEqual([true, true]);
    expect(foldMembers([...events, coup, self])).toEqual(foldMembers(events));
  });
});

describe("one person's devices", () => {
  it('may each put out any other, the first one included; two that do it to each other are both out', async () => {
    const { ours, events } = await joinedSpace('devices');
    const { space } = ours;
    const [first, second] = [ours.keys.id, person(0).id];
    const out = await makeRemove({
      space,
      signer: signerOf(person(0)),
      member: first,
      accepted: {},
      remaining: [second],
      epoch: 2,
      at: LATER,
    });
    expect(membersNow(foldMembers([...events, out])).map(({ id }) => id)).toEqual([second]);
    const back = await makeRemove({ ...ours, member: second, accepted: {}, remaining: [first], epoch: 2, at: LATER });
    expect(membersNow(foldMembers([...events, out, back]))).toEqual([]);
  });

  it('are not put out by a stranger', async () => {
    const { ours, events } = await joinedSpace('devices');
    const signer = signerOf(person(2));
    const out = await makeRemove({
      space: ours.space,
      signer,
      member: ours.keys.id,
      accepted: {},
      remaining: [],
      epoch: 2,
      at: LATER,
    });
    expect(foldMembers([...events, out])).toEqual(foldMembers(events));
  });
});
