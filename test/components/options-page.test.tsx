// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { background, settings, standOnPages, tell } from './page-background';

standOnPages();

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
});
