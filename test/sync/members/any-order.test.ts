import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldMembers, type MemberEvent } from '../../../utils/sync';

const IDS = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(42)}A`);
const anyId = fc.constantFrom(...IDS);
const anyAt = fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-03T00:00:00.000Z');
const anyClock = fc.dictionary(fc.constantFrom('AAAAAAAAAAA', 'AAAAAAAAAAE'), fc.integer({ min: 1, max: 9 }));
const anyEpoch = fc.integer({ min: 1, max: 3 });
const signature = `${'A'.repeat(85)}A`;

function entrant(id: string): { id: string; name: string; recipient: string } {
  return { id, name: id.slice(0, 1), recipient: `age1${'q'.repeat(58)}` };
}

/** Events as they may lie about once their signatures were verified: rightful ones and others. */
const anyEvent: fc.Arbitrary<MemberEvent> = fc.oneof(
  fc.record({
    type: fc.constant('invite' as const),
    key: anyId,
    until: anyAt,
    by: anyId,
    at: anyAt,
    signature: fc.constant(signature),
  }),
  fc.record({
    type: fc.constant('join' as const),
    member: anyId.map(entrant),
    epoch: anyEpoch,
    invitation: fc.option(
      anyId.map((key) => ({ key, signature })),
      { nil: undefined },
    ),
    at: anyAt,
    signature: fc.constant(signature),
  }),
  fc.record({
    type: fc.constant('remove' as const),
    member: anyId,
    accepted: anyClock,
    remaining: fc.uniqueArray(anyId),
    epoch: anyEpoch,
    by: anyId,
    at: anyAt,
    signature: fc.constant(signature),
  }),
  fc.record({
    type: fc.constant('leave' as const),
    member: anyId,
    accepted: anyClock,
    at: anyAt,
    signature: fc.constant(signature),
  }),
);

it('members are the same whatever the order and the doubles of events', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('devices' as const, 'group' as const),
      fc
        .array(anyEvent, { maxLength: 12 })
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)),
        ),
      (kind, [events, shuffled, doubles]) => {
        const [id = ''] = IDS;
        const nonce = 'AAAAAAAAAAAAAAAAAAAAAA';
        const found: MemberEvent = {
          type: 'found',
          kind,
          nonce,
          member: entrant(id),
          at: '2026-11-01T00:00:00Z',
          signature,
        };
        const straight = foldMembers([found, ...events]);
        expect(foldMembers([...doubles, ...shuffled, found, ...doubles])).toEqual(straight);
        expect(straight.members.filter(({ founder }) => founder)).toHaveLength(1);
        for (const { id: member, removed } of straight.members)
          expect(member in straight.accepted).toBe(removed !== undefined);
        // A removal is never undone by what else comes to light.
        const some = foldMembers([found, ...doubles]);
        for (const event of doubles) {
          if (event.type !== 'remove' || some.members.find((one) => one.id === event.member)?.removed === undefined)
            continue;
          expect(straight.members.find((one) => one.id === event.member)?.removed).toBeDefined();
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
