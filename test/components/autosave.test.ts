import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosave, type Kept, type Saving } from '../../components/notes/autosave';

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const writes: { value: string; end: (outcome?: Error | Kept | null) => void }[] = [];
  const save = (value: string) =>
    new Promise<Kept | null>((resolve, reject) => {
      writes.push({ value, end: (outcome = {}) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)) });
    });
  return { writes, save };
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function begin() {
    const disk = slowDisk();
    const states: Saving[] = [];
    const keeper = autosave({ save: disk.save, onState: (state) => states.push(state) });
    return { ...disk, states, keeper, last: () => states.at(-1) };
  }

  it('keeps once after a pause, however much was typed', async () => {
    const { keeper, writes } = begin();
    for (const value of ['a', 'ab', 'abc']) keeper.change(value);
    await vi.advanceTimersByTimeAsync(299);
    expect(writes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes.map(({ value }) => value)).toEqual(['abc']);
  });

  it('says "saved" only once it is on disk', async () => {
    const { keeper, writes, last } = begin();
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(300);
    expect(last()).toEqual({ status: 'saving' });
    writes[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ status: 'saved' });
  });

  it('never lets a later save overtake an earlier one, and ends with the newest', async () => {
    const { keeper, writes, last } = begin();
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(300);
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(300);
    expect(writes).toHaveLength(1);
    writes[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes.map(({ value }) => value)).toEqual(['a', 'ab']);
    expect(last()).toEqual({ status: 'saving' });
  });

  it('keeps at once when the view goes away', () => {
    const { keeper, writes } = begin();
    keeper.change('a');
    void keeper.flush();
    expect(writes.map(({ value }) => value)).toEqual(['a']);
  });

  it('says why it failed, holds on to the words and tries again', async () => {
    const { keeper, writes, last } = begin();
    keeper.change('a');
    const done = keeper.flush();
    writes[0]?.end(new Error('notes_quota'));
    expect(await done).toBe(false);
    expect(last()).toEqual({ status: 'failed', reason: 'notes_quota' });
    const again = keeper.flush();
    writes[1]?.end();
    expect(await again).toBe(true);
    expect(writes[1]?.value).toBe('a');
  });

  it('says that what is held is not on disk yet, and lets the pen be put down', async () => {
    const { keeper, writes, last } = begin();
    keeper.change('a');
    const done = keeper.flush();
    writes[0]?.end({ held: 'notes_quota' });
    expect(await done).toBe(true);
    expect(last()).toEqual({ status: 'held', reason: 'notes_quota' });
  });

  it('says nothing where there was nothing to keep', async () => {
    const { keeper, writes, last } = begin();
    keeper.change(' ');
    const done = keeper.flush();
    writes[0]?.end(null);
    expect(await done).toBe(true);
    expect(last()).toEqual({ status: 'untouched' });
  });
});
