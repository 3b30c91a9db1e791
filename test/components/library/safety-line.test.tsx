// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SafetyLine } from '../../../components/dashboard/SafetyLine';
import type { Safety } from '../../../components/library/safety';
import type { KeptVersion } from '../../../utils/changes';
import { previewImport } from '../../../utils/sharing';
import { keptVersion } from '../../changes/kept-version';
import { sampleNote } from '../../notes/search/sample-notes';
import { renderIn } from '../render-in';
import { caughtFiles } from './caught-files';

const files = caughtFiles();
beforeEach(files.catch);
afterEach(files.release);

const QUIET: Safety = { backup: { at: new Date().toISOString() }, changed: 0, remind: false, held: [] };
const NOTE = sampleNote(1, { body: 'precious' });

function show({
  safety = {},
  ...over
}: Partial<Omit<Parameters<typeof SafetyLine>[0], 'safety'>> & { safety?: Partial<Safety> } = {}) {
  const work = {
    readRest: vi.fn(async () => ({ versions: [], views: [], marks: [], policies: [] as KeptVersion[] | null })),
    backupMade: vi.fn(async () => {}),
    remindLater: vi.fn(async () => {}),
    retryHeld: vi.fn(async (): Promise<unknown[]> => []),
    readUnreadable: vi.fn(async (): Promise<unknown[]> => [{ id: 'broken' }]),
    isKeptForGood: async (): Promise<boolean | null> => false,
    keepForGood: vi.fn(async (): Promise<boolean | null> => true),
  };
  const library = { notes: [NOTE], trash: [], total: 1, complete: true, unreadable: 0, seq: 42, failed: null };
  const props = { library, weekly: false, full: true, work, ...over, safety: { ...QUIET, ...safety } };
  return { work, ...renderIn(<SafetyLine {...props} />) };
}

describe('the safety of notes', () => {
  it('is one quiet line while all is well', async () => {
    const { container } = show();
    expect(screen.getByText(/^Last backup: .* Nothing changed since\.$/)).toBeDefined();
    await screen.findByText(/may clear what extensions store/);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('reminds of a backup, makes one with everything, and remembers up to where', async () => {
    const { work } = show({ safety: { remind: true, changed: 12, backup: null } });
    expect(screen.getByText(/^12 notes are on this device only/)).toBeDefined();
    fireEvent.click(screen.getAllByRole('button', { name: 'Save a backup' })[0] ?? document.body);
    await screen.findByText(/The backup file was handed/);
    expect(work.backupMade).toHaveBeenCalledWith(42);
    const [file] = await files.saved();
    const preview = previewImport(file?.text ?? '', []);
    expect(preview.status === 'readable' && preview.added.map(({ body }) => body)).toEqual(['precious']);
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(work.remindLater).toHaveBeenCalledOnce();
  });

  it('puts kept policies into it, and says so where they cannot be read: the notes are saved all the same', async () => {
    const { work, unmount } = show({ safety: { remind: true, changed: 12, backup: null } });
    const save = () => fireEvent.click(screen.getAllByRole('button', { name: 'Save a backup' })[0] ?? document.body);
    work.readRest.mockResolvedValue({ versions: [], views: [], marks: [], policies: [keptVersion(1)] });
    save();
    expect((await screen.findByText(/The backup file was handed/)).textContent).not.toMatch(/could not be read/);
    work.readRest.mockResolvedValue({ versions: [], views: [], marks: [], policies: null });
    save();
    await screen.findByText(/The backup file was handed.* Kept policies could not be read and are not in it\.$/);
    const read = (await files.saved()).map(({ text }) => previewImport(text, []));
    expect(read).toMatchObject([
      { added: [NOTE], policies: [keptVersion(1)] },
      { added: [NOTE], policies: [] },
    ]);
    unmount();
  });

  it('does not remember a backup that could not be made', async () => {
    const { work } = show({ safety: { remind: true, changed: 1 } });
    work.readRest.mockRejectedValueOnce(new Error('notes_broken'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Save a backup' })[0] ?? document.body);
    await screen.findByText(/could not open or change your notes/);
    expect(work.backupMade).not.toHaveBeenCalled();
    expect(await files.saved()).toEqual([]);
  });

  it('makes no backup of half the notes', () => {
    const library = { notes: [NOTE], trash: [], total: 9, complete: false, unreadable: 0, seq: 1, failed: null };
    show({ library, weekly: true, safety: { backup: null, changed: 5, remind: true } });
    for (const button of screen.getAllByRole('button', { name: 'Save a backup', hidden: true }))
      expect(button).toHaveProperty('disabled', true);
  });

  it('saves the weekly backup once, by itself, when it is due', async () => {
    const { work, rerender: _ } = show({
      weekly: true,
      safety: { backup: { at: '2026-01-01T00:00:00Z' }, changed: 2 },
    });
    await screen.findByText(/The weekly backup file was handed/);
    expect(work.backupMade).toHaveBeenCalledOnce();
    expect((await files.saved()).map(({ name }) => name)).toEqual([expect.stringMatching(/^isoloir-backup-/)]);
  });

  it('saves no weekly backup that nobody asked for, or that is not due', async () => {
    const { work, unmount } = show({ weekly: false, safety: { backup: null, changed: 2 } });
    unmount();
    const { work: other } = show({ weekly: true, safety: { changed: 2 } });
    await waitFor(() => expect(screen.getByText(/^Last backup/)).toBeDefined());
    expect(work.backupMade).not.toHaveBeenCalled();
    expect(other.backupMade).not.toHaveBeenCalled();
  });

  it('says of a note that could not be written why, and tries again when asked', async () => {
    const held = [{ note: NOTE, reason: 'notes_quota', since: '2026-01-01T00:00:00Z', memory: false }];
    const { work } = show({ safety: { held } });
    expect(screen.getByText('precious')).toBeDefined();
    expect(screen.getByText(/There is no room left on this device/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Copy the text' })).toBeDefined();
    work.retryHeld.mockResolvedValueOnce(held);
    fireEvent.click(screen.getByRole('button', { name: 'Try again now' }));
    await screen.findByText('1 note still waits.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again now' }));
    await screen.findByText('All notes are on disk.');
  });

  it('hands out records that cannot be read, as they lie', async () => {
    const library = { notes: [NOTE], trash: [], total: 1, complete: true, unreadable: 1, seq: 1, failed: null };
    show({ library });
    fireEvent.click(screen.getByRole('button', { name: 'Save them as a file' }));
    await screen.findByText('1 record was handed to the browser’s downloads.');
    expect(JSON.parse((await files.saved())[0]?.text ?? '')).toEqual([{ id: 'broken' }]);
  });

  it.each([
    [true, /has promised not to clear/],
    [false, /did not promise it/],
    [null, /does not say/],
  ])('asks the browser to keep the notes, and says its answer %s', async (answer, said) => {
    const { work } = show();
    work.keepForGood.mockResolvedValueOnce(answer);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask it to keep them', hidden: true }));
    expect(await screen.findByText(said)).toBeDefined();
  });
});
