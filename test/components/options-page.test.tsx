// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { background, settings, standOnPages, tell } from './page-background';
import { installNative } from './ui/native';

standOnPages();
beforeEach(installNative);

beforeEach(() => {
  const silent = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser.permissions, { onAdded: silent, onRemoved: silent });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
});

/** A background that keeps what is chosen. */
function keeping(answers: Record<string, unknown> = {}) {
  let now: Record<string, unknown> = settings;
  return background({
    getSettings: () => now,
    setSettings: async ({ settings: change }: { settings: Record<string, unknown> }) => {
      now = { ...now, ...change };
      await tell('settings');
      return now;
    },
    ...answers,
  });
}

describe('the settings page', () => {
  it('turns to another language at once; the focus stays, and that it is kept is said in the new language', async () => {
    keeping();
    const { container } = render(<OptionsPage />);
    const select = await screen.findByRole('combobox', { name: 'Language' });
    select.focus();
    fireEvent.change(select, { target: { value: 'fr' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Réglages' })).toBeDefined();
    expect(document.activeElement).toBe(select);
    expect(select.isConnected).toBe(true);
    expect(container.querySelector('main > [role="status"]')?.textContent).toBe('Enregistré');
  });

  it('counts what is stored, and says nothing of what cannot be read', async () => {
    keeping({ notesState: { seq: 3, total: 12, unreadable: 0 }, directory: [], comparedSites: undefined });
    render(<OptionsPage />);
    const stored = within(await screen.findByRole('region', { name: 'What is stored' }));
    expect(await stored.findByText('12')).toBeDefined();
    const counts = stored.getAllByRole('term').map((term) => term.nextElementSibling?.textContent);
    expect(counts).toEqual(['12', '', '', '0']);
  });

  it('says when the last backup was', async () => {
    const safety = { backup: { at: '2026-11-20T10:00:00.000Z' }, changed: 2, remind: false, held: [] };
    keeping({ safety });
    render(<OptionsPage />);
    expect(await screen.findByText(/^Last backup: Nov 20, 2026\. 2 notes changed since\.$/)).toBeDefined();
  });

  it('deletes everything once it is confirmed: says what goes and stays, and offers a backup', async () => {
    const asked = keeping({ deleteEverything: () => new Promise(() => {}) });
    localStorage.setItem('columns', 'host');
    render(<OptionsPage />);
    const stored = within(await screen.findByRole('region', { name: 'What is stored' }));
    fireEvent.click(stored.getByRole('button', { name: 'Delete everything…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Delete everything stored here?' }));
    expect(dialog.getByText(/^Notes with their earlier versions and the trash/)).toBeDefined();
    expect(dialog.getByText(/^What stays: files you saved/)).toBeDefined();
    expect(dialog.getByRole('link', { name: 'Save a backup first' }).getAttribute('href')).toBe(
      '/dashboard.html#/transfer',
    );
    const keep = dialog.getByRole('button', { name: 'Keep everything' });
    fireEvent.click(keep);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked.of('deleteEverything')).toEqual([]);

    fireEvent.click(stored.getByRole('button', { name: 'Delete everything…' }));
    const confirm = screen.getByRole('button', { name: 'Delete everything' });
    fireEvent.click(confirm);
    fireEvent.click(confirm);
    expect(await screen.findByText('Deleting. Isoloir then starts anew, and its pages close.')).toBeDefined();
    expect(asked.of('deleteEverything')).toHaveLength(1);
    expect(localStorage.length).toBe(0);
  });

  it('says what could not be deleted, where it was opened for that alone', async () => {
    keeping();
    location.hash = '#left';
    const { unmount } = render(<OptionsPage />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not everything could be deleted\./);
    unmount();
    location.hash = '';
    render(<OptionsPage />);
    await screen.findByRole('button', { name: 'Delete everything…' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
