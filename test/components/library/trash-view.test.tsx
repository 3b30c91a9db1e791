// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TrashView } from '../../../components/dashboard/TrashView';
import type { NoteWork } from '../../../components/notes';
import { idOf, sampleNote } from '../../notes/search/sample-notes';
import { renderIn } from '../render-in';

beforeAll(() => {
  // jsdom has the element, not what opens it.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const DELETED = '2026-02-01T12:00:00.000Z';
const TRASH = [sampleNote(1, { body: 'one', deleted: DELETED }), sampleNote(2, { body: 'two', deleted: DELETED })];

function show(trash = TRASH) {
  const change = vi.fn<NoteWork['change']>(async (ids) => ({ changed: ids.length }));
  const library = { notes: [], trash, total: trash.length, complete: true, unreadable: 0, seq: 1, failed: null };
  return { change, ...renderIn(<TrashView library={library} work={{ change, save: vi.fn() }} />) };
}

describe('the trash', () => {
  it('says when notes go for good, and since when each is here', async () => {
    const { container } = show();
    expect(screen.getByText(/30 days on which the browser was used/)).toBeDefined();
    expect(screen.getAllByText('here since Feb 1, 2026')).toHaveLength(2);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('gives one note back, and many', async () => {
    const { change } = show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Restore' })[0] ?? document.body);
    await screen.findByText('1 note restored.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all 2 shown' }));
    const bulk = within(screen.getByRole('region', { name: 'With the notes chosen' }));
    fireEvent.click(bulk.getByRole('button', { name: 'Restore' }));
    await screen.findByText('2 notes restored.');
    expect(screen.getByText('The trash is empty.')).toBeDefined();
    expect(change.mock.calls).toEqual([
      [[idOf(1)], { do: 'restore' }],
      [[idOf(1)], { do: 'trash' }],
      [[idOf(1), idOf(2)], { do: 'restore' }],
    ]);
  });

  it('deletes for good only once that was confirmed, and names how many', async () => {
    const { change } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Empty the trash (2 notes)' }));
    expect(screen.getByRole('dialog', { name: 'Delete 2 notes for good?' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(change).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Empty the trash (2 notes)' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete 2 notes' }));
    await screen.findByText('2 notes deleted for good.');
    expect(change).toHaveBeenCalledWith([idOf(1), idOf(2)], { do: 'purge' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says when it is empty', () => {
    show([]);
    expect(screen.getByText('The trash is empty.')).toBeDefined();
  });
});
