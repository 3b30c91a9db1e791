// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { SiteNotes } from '../../components/notes';
import { notesBySite } from '../../components/notes/notes-by-site';
import type { Note, NoteDraft } from '../../utils/notes';
import { renderIn } from './render-in';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

function note(last: number, over: Partial<Note> = {}): Note {
  const at = '2026-01-15T09:00:00.000Z';
  const target = { source: 'https://a.example/', title: 'A' };
  return { id: id(last), site: 'a.example', target, body: `body ${last}`, created: at, modified: at, ...over };
}

/** Keeps what it is given, as the background does. */
function keeper() {
  return vi.fn(async (draft: NoteDraft): Promise<Note> => ({ ...note(9), ...draft, id: draft.id ?? id(9) }));
}

function show(over: Partial<Parameters<typeof SiteNotes>[0]> = {}) {
  const save = keeper();
  const props = {
    site: 'a.example',
    page: { source: 'https://a.example/', title: 'A' },
    notes: [note(1)],
    incognito: false,
    save,
    select: async () => null,
    ...over,
  };
  return { save, ...renderIn(<SiteNotes {...props} />) };
}

function write(body: string) {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: body } });
}

describe('notes on a site', () => {
  it('keeps a new note under one id, however often it is changed while it is written', async () => {
    const { save } = show();
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    write('first');
    await screen.findByText('Saved');
    write('first and second');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(save.mock.calls.map(([draft]) => [draft.id, draft.body])).toEqual([
      [undefined, 'first'],
      [id(9), 'first and second'],
    ]);
  });

  it('keeps what was typed when the view is closed before the pause is over', () => {
    const { save, unmount } = show();
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    write('half a th');
    expect(save).not.toHaveBeenCalled();
    unmount();
    expect(save.mock.calls.map(([draft]) => draft.body)).toEqual(['half a th']);
  });

  it('makes no note of white space', async () => {
    const { save, unmount } = show();
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    write('   ');
    unmount();
    expect(save).not.toHaveBeenCalled();
  });

  it('says what could not be kept and why, and does not let go of it', async () => {
    show({ save: () => Promise.reject(new Error('notes_quota')) });
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    write('precious');
    await screen.findByText(/Not saved: There is no room left/);
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveProperty('value', 'precious'));
  });

  it('binds a note to the words selected in the page', async () => {
    const { save } = show({ select: async () => ({ exact: 'Join us', prefix: 'p', suffix: 's' }) });
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    fireEvent.click(screen.getByRole('button', { name: 'Quote the selected text' }));
    await waitFor(() => expect(save).toHaveBeenCalled());
    expect(save.mock.calls[0]?.[0].target.selector).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Join us',
      prefix: 'p',
      suffix: 's',
    });
  });

  it('says so where nothing is selected', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    fireEvent.click(screen.getByRole('button', { name: 'Quote the selected text' }));
    expect(await screen.findByText('Nothing is selected on the page.')).toBeDefined();
  });

  it('changes a note in place', async () => {
    const { save } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Change the note: body 1' }));
    write('better');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith(expect.objectContaining({ id: id(1), body: 'better' })));
  });

  it('deletes only where no page can lie over the button, and offers the way back under the keyboard', async () => {
    const { unmount } = show();
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
    unmount();
    const remove = vi.fn(async () => {});
    const restore = vi.fn(async () => {});
    show({ remove, restore });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note: body 1' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(remove).toHaveBeenCalledWith(id(1));
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(restore).toHaveBeenCalledWith(id(1));
  });

  it('takes no notes in a private window, and says why', () => {
    show({ incognito: true });
    expect(screen.queryByRole('button', { name: '+ note' })).toBeNull();
    expect(screen.getByText(/Private window/)).toBeDefined();
  });

  it('shows a note as text, whatever it holds', () => {
    const { container } = show({ notes: [note(1, { body: '<img src=x onerror=alert(1)>' })] });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  });

  it('is sound for those who hear it', async () => {
    const { container } = show({ remove: async () => {}, restore: async () => {} });
    fireEvent.click(screen.getByRole('button', { name: '+ note' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  });
});

describe('sites with notes', () => {
  it('stand in the order in which they were last noted on', () => {
    const sites = notesBySite([
      note(1, { site: 'old.example', modified: '2026-01-01T00:00:00.000Z' }),
      note(2, { site: 'new.example', modified: '2026-03-01T00:00:00.000Z' }),
      note(3, { site: 'old.example', modified: '2026-02-01T00:00:00.000Z' }),
    ]);
    expect(sites.map(({ site, modified, notes }) => [site, modified.slice(0, 7), notes.length])).toEqual([
      ['new.example', '2026-03', 1],
      ['old.example', '2026-02', 2],
    ]);
  });
});
