// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { NotesView } from '../../../components/dashboard/NotesView';
import type { Library, NoteWork } from '../../../components/notes';
import type { Note, SavedView } from '../../../utils/notes';
import { idOf, sampleNote } from '../../notes/search/sample-notes';
import { renderIn } from '../render-in';

const NOTES = [
  sampleNote(1, {
    body: 'Ask about the birth date',
    kind: 'question',
    tags: ['forms'],
    modified: '2026-03-04T00:00:00.000Z',
  }),
  sampleNote(2, { body: 'No host', site: 'b.example', modified: '2026-03-03T00:00:00.000Z' }),
  sampleNote(3, { body: 'Pourquoi l’élection ?', kind: 'question', modified: '2026-03-02T00:00:00.000Z' }),
  sampleNote(4, { body: 'Promised an answer', kind: 'promise', about: { candidate: 'Hannah Reyes' } }),
];

function libraryOf(notes: Note[], over: Partial<Library> = {}): Library {
  return { notes, trash: [], total: notes.length, complete: true, unreadable: 0, seq: 1, failed: null, ...over };
}

function show(over: Partial<Parameters<typeof NotesView>[0]> = {}) {
  const work = {
    save: vi.fn<NoteWork['save']>(),
    change: vi.fn<NoteWork['change']>(async (ids) => ({ changed: ids.length })),
    versions: vi.fn<NoteWork['versions']>(async () => []),
    restoreVersion: vi.fn<NoteWork['restoreVersion']>(),
  };
  const props = { title: 'Notes', library: libraryOf(NOTES), none: 'nothing here', work, ...over };
  return { work, ...renderIn(<NotesView {...props} />) };
}

const shown = () =>
  screen.getAllByRole('listitem').flatMap((item) =>
    within(item)
      .queryAllByText(/Ask|No host|Pourquoi|Promised/, { selector: 'p' })
      .map((it) => it.textContent),
  );
const box = (name: RegExp) => screen.getByRole('checkbox', { name });

async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('finding notes', () => {
  it('follows what is typed, and says how many fit', async () => {
    const { container } = show();
    expect(shown()).toHaveLength(4);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'BIRTH ask' } });
    await screen.findByText('1 of 4 notes');
    expect(shown()).toEqual(['Ask about the birth date']);
    expect(await flaws(container)).toEqual([]);
  });

  it('says that no note has all of the words, and shows those that have some', async () => {
    show();
    await waitFor(() => {
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'birth host' } });
      expect(shown()).toHaveLength(2);
    });
    expect(screen.getByText(/2 of 4 notes · No note has all of these words/)).toBeDefined();
  });

  it('narrows by kind and whom a note is about, counts what each would show, and finds the way back', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Question 2$/ }));
    await screen.findByText('2 of 4 notes');
    expect(screen.getByRole('button', { name: /^Question 2$/ }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('radio', { name: /Hannah/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await screen.findByText('4 notes');
    fireEvent.click(screen.getByRole('radio', { name: /Hannah Reyes/, hidden: true }));
    await screen.findByText('1 of 4 notes');
    expect(shown()).toEqual(['Promised an answer']);
  });

  it('puts what fits best first while words are looked for, and the newest first again after', async () => {
    show();
    const order = screen.getByRole('combobox', { name: 'Order' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'a' } });
    expect(order).toHaveProperty('value', 'relevance');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(order).toHaveProperty('value', 'modified');
    fireEvent.change(order, { target: { value: 'site' } });
    await waitFor(() => expect(shown().at(-1)).toBe('No host'));
  });

  it('says what is not here yet', () => {
    show({ library: libraryOf(NOTES, { complete: false, total: 10_000 }) });
    expect(screen.getByText('Reading notes… 4 of 10,000')).toBeDefined();
  });

  it('keeps to one site where one is asked for', () => {
    show({ site: 'b.example' });
    expect(shown()).toEqual(['No host']);
  });

  it('teaches where there is nothing', () => {
    show({ library: libraryOf([]) });
    expect(screen.getByText('nothing here')).toBeDefined();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('saved views', () => {
  const view: SavedView = {
    id: idOf(9),
    name: 'Open questions',
    filter: { words: '', kinds: ['question'], tags: [], sites: [], order: 'modified' },
  };

  it('are chosen, and kept under a name', async () => {
    const save = vi.fn(async () => view);
    show({ views: { views: [view], save, remove: async () => {} } });
    fireEvent.click(screen.getByRole('button', { name: 'Open questions', hidden: true }));
    await screen.findByText('2 of 4 notes');
    expect(screen.getByText('View: Open questions')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Question \d/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Promise \d/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Keep these filters as', hidden: true }), {
      target: { value: ' Promises ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));
    await screen.findByText('Saved: Promises');
    expect(save).toHaveBeenCalledWith({ name: 'Promises', filter: expect.objectContaining({ kinds: ['promise'] }) });
  });

  it('say why they could not be kept', async () => {
    const remove = () => Promise.reject(new Error('notes_quota'));
    show({ views: { views: [view], save: async () => view, remove } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove the view “Open questions”', hidden: true }));
    expect(await screen.findByText(/There is no room left on this device/)).toBeDefined();
  });
});

describe('many notes at once', () => {
  it('are ticked as a range with Shift, moved to the trash, and brought back with one press', async () => {
    const { work } = show();
    fireEvent.click(box(/Ask about/));
    fireEvent.click(box(/Pourquoi/), { shiftKey: true });
    expect(screen.getByText('3 notes chosen')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Move to the trash' }));
    await screen.findByText('3 notes moved to the trash.');
    expect(work.change).toHaveBeenLastCalledWith([idOf(1), idOf(2), idOf(3)], { do: 'trash' });
    // At once, before the notes were read again.
    expect(shown()).toEqual(['Promised an answer']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(shown()).toHaveLength(4);
    expect(work.change).toHaveBeenLastCalledWith([idOf(1), idOf(2), idOf(3)], { do: 'restore' });
  });

  it('are all ticked that are shown, and say how many of them are not shown any more', async () => {
    show();
    fireEvent.click(box(/Choose all 4 shown/));
    expect(screen.getByText('4 notes chosen')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Promise \d/ }));
    expect(await screen.findByText('4 notes chosen · 3 of them not shown')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    expect(screen.queryByText(/chosen/)).toBeNull();
  });

  it('get a tag, a kind, and whom they are about', async () => {
    const { work } = show();
    fireEvent.click(box(/No host/));
    fireEvent.change(screen.getByRole('combobox', { name: 'Tag', hidden: true }), { target: { value: ' hosts ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add to all chosen', hidden: true }));
    await screen.findByText('“hosts” added to 1 note.');
    const bulk = within(screen.getByRole('region', { name: 'With the notes chosen' }));
    fireEvent.click(bulk.getByRole('button', { name: 'Correction', hidden: true }));
    await screen.findByText('1 note is now of the kind “Correction”.');
    fireEvent.change(bulk.getByRole('textbox', { name: 'Election', hidden: true }), { target: { value: 'E 2029' } });
    fireEvent.click(bulk.getByRole('button', { name: 'Write into all chosen', hidden: true }));
    await screen.findByText('Written into 1 note.');
    expect(work.change.mock.calls.map(([, change]) => change)).toEqual([
      { do: 'tag', tag: 'hosts' },
      { do: 'kind', kind: 'correction' },
      { do: 'about', about: { election: 'E 2029' } },
    ]);
  });

  it('say why nothing was done', async () => {
    const { work } = show();
    work.change.mockRejectedValueOnce(new Error('notes_quota'));
    fireEvent.click(box(/No host/));
    fireEvent.click(screen.getByRole('button', { name: 'Move to the trash' }));
    expect(await screen.findByText(/^Not done: There is no room left/)).toBeDefined();
  });

  it('are walked through with the keyboard', async () => {
    show();
    box(/Ask about/).focus();
    for (const [key, name] of [
      ['ArrowDown', /No host/],
      ['End', /Promised/],
      ['Home', /Ask about/],
    ] as const) {
      if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
      await waitFor(() => expect(document.activeElement).toBe(box(name)));
    }
  });

  it('leave the keys to a field that is written in', () => {
    show();
    const field = screen.getByRole('searchbox');
    field.focus();
    fireEvent.keyDown(field, { key: 'End' });
    expect(document.activeElement).toBe(field);
  });
});

describe('a note’s history', () => {
  it('shows what each change did, and brings a version back', async () => {
    const note = sampleNote(1, { body: 'Ask about the birth date', created: '2026-01-01T00:00:00.000Z' });
    const before = { ...note, body: 'Ask about the date', modified: '2026-01-10T00:00:00.000Z' };
    const { work } = show({ library: libraryOf([note]) });
    work.versions.mockResolvedValue([before]);
    fireEvent.click(screen.getByRole('button', { name: 'History' }));
    await waitFor(() => expect(screen.getByText(/birth/, { selector: 'ins' })).toBeDefined());
    fireEvent.click(screen.getByRole('button', { name: /^Bring back the version of/ }));
    await screen.findByText(/^Brought back/);
    expect(work.restoreVersion).toHaveBeenCalledWith(note.id, before.modified);
  });
});
