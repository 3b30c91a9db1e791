import { expect } from 'vitest';
import type { Device } from './device';
import type { TestPlace } from './test-place';

/** All have the same, to the letter, and say so themselves. Gives what they have. */
export async function expectSame(all: readonly Device<TestPlace>[]): Promise<string[]> {
  const [first, ...others] = all;
  if (!first) return [];
  const digest = await first.engine.digest(first.space);
  for (const other of others) {
    expect(other.objects.all()).toEqual(first.objects.all());
    expect(await other.engine.digest(other.space)).toBe(digest);
  }
  return first.objects.all();
}

/** Besides, nothing waits, nothing is missing and nothing was refused. */
export async function expectSettled(all: readonly Device<TestPlace>[]): Promise<string[]> {
  for (const { engine } of all) {
    const [told] = await engine.tell();
    expect([told?.pending, told?.missing, told?.refused]).toEqual([0, 0, []]);
  }
  return expectSame(all);
}
