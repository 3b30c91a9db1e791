import fc from 'fast-check';
import { expect } from 'vitest';
import { backUp, type Device, devices, later, note, restart, settle } from '../device';
import { expectSame } from '../expect-same';
import type { TestPlace } from '../test-place';

const WEEK = 7 * 86_400_000;

/** What may happen to any of three devices, in any order. */
const Step = fc.record({
  device: fc.nat(2),
  what: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('write', 'append', 'prepend', 'tag', 'delete', 'sync', 'sync') },
    { weight: 4, arbitrary: fc.constantFrom('restart', 'cut') },
    { weight: 3, arbitrary: fc.constantFrom('keep', 'restore', 'week') },
  ),
  id: fc.constantFrom('a', 'b', 'c'),
  at: fc.integer({ min: 1, max: 30 }),
});
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

export interface Walk<P extends TestPlace> {
  /** Gives an empty place. */
  open(): Promise<P>;
  /** Lets a device sync, and ends it at its `at`th step, if it comes so far. */
  cut(device: Device<P>, at: number): Promise<void>;
  runs: number;
}

/** Three devices do anything in any order and come to the same: nothing is lost, and nothing stands twice. */
export async function expectSameAfterAnyWalk<P extends TestPlace>({ open, cut, runs }: Walk<P>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 5, maxLength: 30 }), fc.boolean(), async (any, mayDelete) => {
      // Where nobody deletes, nothing at all may be gone.
      const steps = any.filter(({ what }) => mayDelete || what !== 'delete');
      const all = await devices(3, await open());
      for (const id of ['a', 'b', 'c']) all[0]?.objects.write(note(`${id} at first`, { id }));
      await settle(all, 2);
      const backups = new Map<number, () => Promise<Device<P>>>();
      const words: string[] = [];
      for (const [at, step] of steps.entries()) words.push(...(await take(step, `w${at}w`)));
      await settle(all, 4);
      const text = (await expectSame(all)).join(' ');
      for (const word of words) expect(text.split(word).length).toBeLessThanOrEqual(2);
      if (steps.some(({ what }) => what === 'delete')) return;
      for (const word of words) expect(text).toContain(word);

      async function take({ device, what, id, at }: Step, word: string): Promise<string[]> {
        const one = all[device];
        if (!one) return [];
        later(what === 'week' ? WEEK : 1_000);
        const before = one.objects.entries.get(`note/${id}`)?.object;
        const body = String(before?.fields.body ?? '');
        const tags = (before?.fields.tags ?? []) as string[];
        if (what === 'sync' || what === 'keep' || what === 'restore') await one.engine.run(one.space);
        if (what === 'cut') await cut(one, at);
        if (what === 'restart' || what === 'cut') all[device] = await restart(one);
        if (what === 'keep') backups.set(device, await backUp(one));
        const backup = backups.get(device);
        if (what === 'restore' && backup) {
          one.store.close();
          all[device] = await backup();
        }
        if (what === 'delete') one.objects.delete({ kind: 'note', id });
        if (what === 'append') one.objects.write(note(`${body} ${word}`, { id, tags }));
        if (what === 'prepend' || what === 'write') one.objects.write(note(`${word} ${body}`, { id, tags }));
        if (what === 'tag') one.objects.write(note(body, { id, tags: [...tags, word] }));
        return what === 'append' || what === 'prepend' || what === 'write' ? [word] : [];
      }
    }),
    { numRuns: runs },
  );
}
