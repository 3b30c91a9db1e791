import { expect, it } from 'vitest';
import { gatherChange, NOTHING_GATHERED } from '../../../utils/extension/sync/gather-changes';

const START = 1_800_000_000_000;

/** When each sending takes place, where changes are made at these instants; milliseconds from the start. */
function sendings(changes: readonly number[]): number[] {
  const sent: number[] = [];
  let gathering = NOTHING_GATHERED;
  let due: number | null = null;
  const sendBefore = (now: number) => {
    if (due === null || due > now) return;
    sent.push(due - START);
    gathering = { ...gathering, sent: due, latest: null };
    due = null;
  };
  for (const change of changes) {
    sendBefore(START + change);
    const { at, ...gathered } = gatherChange(START + change, gathering);
    [gathering, due] = [gathered, at];
  }
  sendBefore(Number.POSITIVE_INFINITY);
  return sent;
}

const every = (step: number, until: number) => Array.from({ length: until / step }, (_, place) => place * step);

it.each<[string, number[], number[]]>([
  ['a single change goes out at once', [0], [250]],
  ['what is changed along with it goes along', [0, 10, 200], [250]],
  ['the next, soon after, waits for a pause', [0, 1_500], [250, 2_500]],
  ['two sendings are never closer than two seconds', [0, 300], [250, 2_250]],
  ['after a rest the next is a first one', [0, 5_000, 10_000], [250, 5_250, 10_250]],
])('%s', (_, changes, sent) => {
  expect(sendings(changes)).toEqual(sent);
});

it('of a minute of writing without a pause others see something every five seconds, and no more', () => {
  const sent = sendings(every(400, 60_000));
  expect(sent.length).toBeGreaterThanOrEqual(10);
  expect(sent.length).toBeLessThanOrEqual(13);
});

it('ten minutes of writing with a pause after each word make no hundreds of records', () => {
  expect(sendings(every(900, 600_000)).length).toBeLessThanOrEqual(121);
});

it('whatever the rhythm, no change waits longer than five seconds', () => {
  for (const step of [100, 700, 1_100, 1_900, 2_600, 3_100]) {
    const changes = every(step, 60_000);
    const sent = sendings(changes);
    for (const change of changes) {
      const seen = sent.find((at) => at >= change) ?? Number.POSITIVE_INFINITY;
      expect(seen - change, `every ${step} ms`).toBeLessThanOrEqual(5_000);
    }
  }
});

it('a clock that was put back keeps nothing back', () => {
  const before = { changed: START + 3_600_000, sent: START + 3_600_000, latest: START + 3_600_000 };
  expect(gatherChange(START, before).at).toBe(START + 250);
});
