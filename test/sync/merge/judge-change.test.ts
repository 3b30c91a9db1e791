import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Change,
  foldMembers,
  judgeChange,
  makeChange,
  makeMyKeys,
  NO_HEADS,
  newStretch,
  signerOf,
} from '../../../utils/sync';
import { changeText } from '../../../utils/sync/merge/change-text';
import { type ASpace, aSpace, NOW } from '../keys/a-space';
import { KEY } from './a-device';
import { noteOf } from './any-object';

let ours: ASpace;
let change: Change;

beforeAll(async () => {
  ours = await aSpace();
  const object = noteOf({ body: 'Who pays?' });
  const made = await makeChange({ ...ours, heads: NO_HEADS, key: KEY, object, stretch: newStretch(), at: NOW });
  if (made === null) return expect.unreachable();
  change = made;
});

const judge = (judged: Change, space = ours.space) =>
  judgeChange(judged, space, foldMembers([ours.founding]), ours.verify);

describe('a change that comes from elsewhere', () => {
  it('is taken where its author signed it for this space', async () => {
    expect(await judge(change)).toBeNull();
    expect(await judge(JSON.parse(JSON.stringify(change)))).toBeNull();
  });

  it('is forged wherever anything of it was changed, or another space was meant', async () => {
    const { space: elsewhere } = await aSpace();
    expect(await judge(change, elsewhere)).toBe('forged');
    for (const more of [
      { object: { ...KEY, id: 'other' } },
      { object: { ...KEY, kind: 'mark' as const } },
      { stretch: newStretch() },
      { clock: { ...change.clock, [newStretch()]: 1 } },
      { state: null },
      { state: `${change.state?.slice(0, -4)}AAA=` },
      { at: '2020-01-01T00:00:00Z' },
      { signature: `${'A'.repeat(85)}A` },
    ]) {
      expect(await judge({ ...change, ...more })).toBe('forged');
    }
  });

  it('is of nobody known where its author never came in, and forged where he signs for another', async () => {
    const eve = await makeMyKeys();
    const signature = await signerOf(eve).sign(changeText(change, ours.space));
    expect(await judge({ ...change, signature })).toBe('forged');
    const own = { ...change, author: eve.id };
    expect(await judge({ ...own, signature: await signerOf(eve).sign(changeText(own, ours.space)) })).toBe(
      'unknown_author',
    );
  });

  it('is malformed where a member signed what is no object', async () => {
    const wrong = { ...change, state: 'AQID' };
    expect(await judge({ ...wrong, signature: await ours.signer.sign(changeText(wrong, ours.space)) })).toBe(
      'malformed',
    );
    const deletion = { ...change, state: null };
    expect(
      await judge({ ...deletion, signature: await ours.signer.sign(changeText(deletion, ours.space)) }),
    ).toBeNull();
  });
});
