import { expect } from 'vitest';

/** The promise fails with this reason, the only thing a view is told. */
export async function expectTrouble(promise: Promise<unknown>, reason: string): Promise<void> {
  await expect(promise).rejects.toMatchObject({ name: 'NotesUnavailable', reason });
}
