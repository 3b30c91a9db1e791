// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WordsProvider } from '../../../components/i18n';
import { ConflictsOfNotes, NoteConflict } from '../../../components/sync';
import { SyncView } from '../../../components/sync/SyncView';
import { renderIn, wordsOf } from '../render-in';
import { noteId } from '../some-notes';
import { flawsOf } from '../ui/flaws-of';
import { installNative } from '../ui/native';
import { conflict, spaceOf, workOf } from './some-spaces';

beforeEach(installNative);

const show = () => {
  const made = workOf();
  const space = spaceOf({ conflicts: 1 });
  return { ...made, ...renderIn(<SyncView spaces={[space]} conflicts={[conflict]} tags={[]} work={made.work} />) };
};

it('what two devices wrote at once is shown whole, with who wrote it and what came of both', async () => {
  const { container } = show();
  expect(screen.getByText(/This device/)).toBeDefined();
  expect(screen.getByText(/Phone.*Jan 15, 2026/)).toBeDefined();
  expect(screen.getByText('Ask about the birth date.')).toBeDefined();
  expect(screen.getByText('Ask who keeps it after the vote.')).toBeDefined();
  expect(screen.getByText('Ask about the birth date. Ask who keeps it after the vote.')).toBeDefined();
  expect(await flawsOf(container)).toEqual([]);
});

it.each([
  [0, 'mine_stretA'],
  [1, 'their_streA'],
])('one version is kept by a press: the one at place %i', async (place, stretch) => {
  const { of } = show();
  fireEvent.click(screen.getAllByRole('button', { name: /^Keep this one/ })[place] as HTMLElement);
  await waitFor(() => expect(of('settle')).toEqual([[conflict, stretch]]));
});

it('what came of both is kept by a press', async () => {
  const { of } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Keep what came of both' }));
  await waitFor(() => expect(of('settle')).toEqual([[conflict, 'merged']]));
});

it('a version that was deleted says so', () => {
  const [mine, theirs] = conflict.versions;
  const gone = { ...conflict, versions: [mine, { ...theirs, note: undefined, deleted: true }] } as typeof conflict;
  renderIn(<SyncView spaces={[spaceOf()]} conflicts={[gone]} tags={[]} work={workOf().work} />);
  expect(screen.getByText('Deleted there.')).toBeDefined();
});

it('stands at its note, and at no other', () => {
  const known = { conflicts: new Map([[noteId(1), conflict]]), settle: workOf().work.settle };
  const at = (id: string) => (
    <WordsProvider words={wordsOf('en')}>
      <ConflictsOfNotes value={known}>
        <NoteConflict id={id} />
      </ConflictsOfNotes>
    </WordsProvider>
  );
  const { rerender, container } = render(at(noteId(1)));
  expect(screen.getByText('Changed in 2 places at once')).toBeDefined();
  // What came of both is the note it stands at.
  expect(screen.queryByText('What came of both')).toBeNull();
  rerender(at(noteId(2)));
  expect(container.textContent).toBe('');
});
