import { expect, it } from 'vitest';
import { inParallel } from '../../../../utils/sync/http/in-parallel';

it('results stand in the order of what was given, and no more are under way than allowed', async () => {
  let now = 0;
  let most = 0;
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (it) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, it));
    now--;
    return it * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

it('after the first failure nothing is begun, and what was under way has ended when it is thrown', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = inParallel([0, 1, 2, 3, 4], 2, async (it) => {
    begun.push(it);
    if (it === 0) throw new Error('first');
    await new Promise((resolve) => setTimeout(resolve, 10));
    ended.push(it);
  });
  await expect(work).rejects.toThrow('first');
  expect(begun).toEqual([0, 1]);
  expect(ended).toEqual([1]);
});

it('nothing given is nothing done', async () => {
  expect(await inParallel([], 4, async () => 1)).toEqual([]);
});
