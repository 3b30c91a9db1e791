import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBackupDue, REMINDER, type SafetyFacts } from '../../utils/extension/is-backup-due';
import { type Background, freshProfile, startBackground } from './background';

const NOW = new Date('2026-06-15T12:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const backupAt = (days: number) => ({ at: daysAgo(days), seq: 1 });

describe('a reminder of a backup', () => {
  const never: SafetyFacts = { backup: null, later: null, changed: 5, first: daysAgo(20) };

  it.each([
    ['comes where the first note is old and none was ever made', true, never],
    ['does not come for notes of this week', false, { ...never, first: daysAgo(6) }],
    ['does not come where there is nothing', false, { ...never, changed: 0, first: null }],
    ['does not come for a change or two', false, { ...never, changed: REMINDER.changes - 1 }],
    ['comes where the last backup is old', true, { ...never, backup: backupAt(15) }],
    ['does not come after a backup of this week', false, { ...never, backup: backupAt(3) }],
    ['does not come for a while after "later"', false, { ...never, later: daysAgo(13) }],
    ['comes again when that while is over', true, { ...never, later: daysAgo(15) }],
    ['is not silenced by a "later" that a wrong clock put years ahead', true, { ...never, later: daysAgo(-700) }],
    ['is not silenced by a backup that a wrong clock put years ahead', true, { ...never, backup: backupAt(-700) }],
    ['is not silenced by notes that a wrong clock put years ahead', true, { ...never, first: daysAgo(-700) }],
    ['stays silent where the clock was put right by some hours', false, { ...never, backup: backupAt(-0.5) }],
  ] as const)('%s', (_, due, facts) => {
    expect(isBackupDue(facts, NOW)).toBe(due);
  });
});

describe('how safe the notes are', () => {
  let background: Background;
  const save = (body: string, id?: string) =>
    background.ask('saveNote', {
      note: { id, site: 'a.example', target: { source: 'https://a.example/', title: '' }, body },
    });
  const safety = () => background.ask('safety', {});

  beforeAll(async () => {
    background = await startBackground();
  }, 60_000);
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await freshProfile();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is told from what changed since the last backup', async () => {
    expect(await safety()).toEqual({ backup: null, changed: 0, remind: false, held: [] });
    for (const body of ['one', 'two', 'three']) await save(body);
    expect(await safety()).toMatchObject({ changed: 3, remind: false });

    vi.setSystemTime(new Date(daysAgo(-20)));
    expect(await safety()).toMatchObject({ changed: 3, remind: true });
    await background.ask('backupMade', { seq: (await background.ask('notesState', {})).seq });
    expect(await safety()).toEqual({ backup: { at: daysAgo(-20) }, changed: 0, remind: false, held: [] });

    await save('four');
    expect(await safety()).toMatchObject({ changed: 1, remind: false });
  });

  it('counts a note that is changed again and again no oftener than there are notes', async () => {
    const { note } = await save('w');
    for (const body of ['wo', 'wor', 'word', 'words']) await save(body, note.id);
    expect(await safety()).toMatchObject({ changed: 1 });
  });

  it('"later" holds for a while, in the next background too', async () => {
    for (const body of ['one', 'two', 'three']) await save(body);
    vi.setSystemTime(new Date(daysAgo(-20)));
    await background.ask('remindLater', {});
    background = await startBackground();
    expect(await safety()).toMatchObject({ remind: false });
    vi.setSystemTime(new Date(daysAgo(-40)));
    expect(await safety()).toMatchObject({ remind: true });
  });

  it('a backup of another database says nothing of this one', async () => {
    await save('one');
    await fakeBrowser.storage.local.set({ backup: { at: daysAgo(1), seq: 5_000 } });
    expect(await safety()).toMatchObject({ changed: 1 });
  });

  it.each<[string, Record<string, unknown>]>([
    ['nonsense', { backup: 'yesterday', backupLater: 12 }],
    ['no instant', { backup: { at: 'yesterday', seq: 1 }, backupLater: 'tomorrow' }],
  ])('%s in its place stands as if nothing was ever said, and is left as it is', async (_, stored) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await safety()).toMatchObject({ backup: null });
    expect(await fakeBrowser.storage.local.get()).toEqual(stored);
  });
});
