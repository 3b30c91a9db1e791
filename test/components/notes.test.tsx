// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { KnownTags, SiteNotes } from '../../components/notes';
import { notesBySite } from '../../components/notes/notes-by-site';
import type { NoteDraft, ReportLine, SavedNote } from '../../utils/notes';
import { renderIn } from './render-in';
import { noteId as id, keeper, noteOf as note } from './some-notes';

// A busy machine keeps late; it is wrong only if it never keeps.
configure({ asyncUtilTimeout: 15_000 });

type Props = Parameters<typeof SiteNotes>[0];

function show({ save = keeper(), change, ...over }: Partial<Props & Props['work']> = {}, tags: string[] = []) {
  const props: Props = {
    site: 'a.example',
    page: { source: 'https://a.example/', title: 'A' },
    notes: [note(1)],
    incognito: false,
    work: { save, change },
    select: async () => null,
    ...over,
  };
  const saved = vi.mocked(save);
  const drafts = () => saved.mock.calls.map(([draft]) => draft);
  return {
    drafts,
    ...renderIn(
      <KnownTags value={tags}>
        <SiteNotes {...props} />
      </KnownTags>,
    ),
  };
}

const begin = () => fireEvent.click(screen.getByRole('button', { name: '+ note' }));
const words = () => screen.getByRole('textbox', { name: /^(New note|Change the note)$/ });
const write = (body: string) => fireEvent.change(words(), { target: { value: body } });
const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const done = () => fireEvent.click(screen.getByRole('button', { name: 'Done' }));

const line: ReportLine = {
  id: 'policy.retention',
  says: 'How long data are kept',
  lang: 'en',
  quote: { exact: 'as long as necessary', url: 'https://a.example/privacy' },
  readAt: '2026-01-10T09:00:00.000Z',
};

describe('a note under the pen', () => {
  it('is kept under one id, however often it is changed while it is written, each change with what it was made from', async () => {
    const { drafts } = show();
    begin();
    write('first');
    await screen.findByText('Saved');
    write('first and second');
    await waitFor(() => expect(drafts()).toHaveLength(2));
    const [first, second] = drafts();
    expect([first?.create, first?.base, first?.body]).toEqual([true, undefined, 'first']);
    expect(second).toMatchObject({ id: first?.id, base: note(9).modified, body: 'first and second' });
    expect(second?.create).toBeUndefined();
  });

  it('is one note though the first answer was lost', async () => {
    const save = vi.fn<(draft: NoteDraft) => Promise<SavedNote>>();
    save.mockRejectedValueOnce(new Error('no_answer')).mockImplementation(keeper());
    const { drafts } = show({ save });
    begin();
    write('first');
    await screen.findByText(/Not saved/);
    done();
    await waitFor(() => expect(drafts()).toHaveLength(2));
    expect(new Set(drafts().map((draft) => draft.id)).size).toBe(1);
    expect(drafts().every(({ create }) => create)).toBe(true);
  });

  it('is kept when the view is closed before the pause is over', () => {
    const { drafts, unmount } = show();
    begin();
    write('half a th');
    expect(drafts()).toEqual([]);
    unmount();
    expect(drafts().map(({ body }) => body)).toEqual(['half a th']);
  });

  it('is kept when the view is hidden before the pause is over', () => {
    const { drafts } = show();
    begin();
    write('half a th');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(drafts().map(({ body }) => body)).toEqual(['half a th']);
  });

  it('is no note while it is white space and what was filled in by itself', () => {
    const { drafts, unmount } = show({ about: { candidate: 'Zoé Vallon' } });
    begin();
    write('   ');
    unmount();
    expect(drafts()).toEqual([]);
  });

  it('says what could not be kept and why, and does not let go of it', async () => {
    show({ save: () => Promise.reject(new Error('notes_quota')) });
    begin();
    write('precious');
    await screen.findByText(/Not saved: There is no room left/);
    done();
    await waitFor(() => expect(words()).toHaveProperty('value', 'precious'));
  });

  it('that is held says that it is not on disk yet, and still says so once the pen is down', async () => {
    show({ save: keeper({ held: 'notes_quota' }) });
    begin();
    write('precious');
    await screen.findByText(/Kept aside.*Not on disk yet: There is no room left/);
    done();
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(screen.getByRole('status').textContent).toMatch(/Not on disk yet/);
  });

  it('that another tab changed meanwhile says so, and keeps her words', async () => {
    show({ save: keeper({ overtaken: true }) });
    fireEvent.click(screen.getByRole('button', { name: 'Change the note: body 1' }));
    write('mine');
    expect(await screen.findByText(/Changed in another tab meanwhile.*this note’s history/)).toBeDefined();
    expect(words()).toHaveProperty('value', 'mine');
  });

  it('is changed in place', async () => {
    const { drafts } = show({ notes: [note(1, { kind: 'promise', tags: ['climat'], about: { party: 'P' } })] });
    fireEvent.click(screen.getByRole('button', { name: 'Change the note: body 1' }));
    write('better');
    done();
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(drafts()[0]).toMatchObject({
      id: id(1),
      base: note(1).modified,
      body: 'better',
      kind: 'promise',
      tags: ['climat'],
      about: { party: 'P' },
    });
  });

  it('is put down with Escape, and the keyboard goes on at the button', async () => {
    show();
    begin();
    expect(document.activeElement).toBe(words());
    write('words');
    fireEvent.keyDown(words(), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '+ note' })));
  });
});

describe('words selected in the page', () => {
  const selected = {
    exact: 'Join us',
    prefix: 'p',
    suffix: 's',
    position: { type: 'TextPositionSelector' as const, start: 3, end: 10 },
  };

  /** Nothing is selected when the pen comes out; afterwards something is. */
  const later = () => vi.fn(async (): Promise<typeof selected | null> => selected).mockResolvedValueOnce(null);

  it('when the pen comes out are taken up at once, above the tags, and bring the keyboard to the words', async () => {
    const { drafts } = show({ select: async () => selected });
    begin();
    const leaveOut = await screen.findByRole('button', { name: 'Leave the quote out' });
    expect(screen.getByText('Join us')).toBeDefined();
    expect(document.activeElement).toBe(words());
    expect(isBefore(leaveOut, screen.getByRole('combobox', { name: 'Tags' }))).toBe(true);
    write('why?');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(drafts()[0]).toMatchObject({ body: 'why?', target: { selector: { exact: 'Join us' } } });
  });

  it('and taken up by themselves are a note once she is done, and none before', async () => {
    const { drafts, unmount } = show({ select: async () => selected });
    begin();
    await screen.findByText('Join us');
    unmount();
    expect(drafts()).toEqual([]);

    const again = show({ select: async () => selected });
    begin();
    await screen.findByText('Join us');
    done();
    await waitFor(() => expect(again.drafts()).toMatchObject([{ kind: 'quote' }]));
  });

  it('that come late do not undo what she wrote meanwhile, and are kept with it', async () => {
    let answer: (found: typeof selected) => void = () => {};
    const { drafts } = show({ select: () => new Promise((resolve) => (answer = resolve)) });
    begin();
    write('quick');
    answer(selected);
    await waitFor(() =>
      expect(drafts().at(-1)).toMatchObject({ body: 'quick', target: { selector: { exact: 'Join us' } } }),
    );
  });

  it('that there are none is not said unasked', async () => {
    const select = vi.fn(async () => null);
    show({ select });
    begin();
    await waitFor(() => expect(select).toHaveBeenCalledTimes(1));
    const quote = screen.getByRole('button', { name: 'Quote the selected text' });
    expect(isBefore(quote, screen.getByRole('combobox', { name: 'Tags' }))).toBe(true);
    expect(screen.queryByText('Nothing is selected on the page.')).toBeNull();
  });

  it('are bound to the note with their place, and are a quote as long as nothing is said of them', async () => {
    const { drafts } = show({ select: later() });
    begin();
    fireEvent.click(screen.getByRole('button', { name: 'Quote the selected text' }));
    await waitFor(() => expect(drafts()).toHaveLength(1));
    const { position, ...around } = selected;
    expect(drafts()[0]).toMatchObject({
      kind: 'quote',
      target: { selector: { type: 'TextQuoteSelector', ...around }, position },
    });
    write('why?');
    await waitFor(() => expect(drafts()).toHaveLength(2));
    expect(drafts()[1]?.kind).toBe('note');
  });

  it('do not change the kind she chose', async () => {
    const { drafts } = show({ select: later() });
    begin();
    fireEvent.click(screen.getByRole('radio', { name: 'Promise' }));
    fireEvent.click(screen.getByRole('button', { name: 'Quote the selected text' }));
    await waitFor(() => expect(drafts().at(-1)).toMatchObject({ kind: 'promise' }));
  });

  it('can be left out again', async () => {
    const { drafts } = show({ select: async () => selected });
    begin();
    fireEvent.click(await screen.findByRole('button', { name: 'Leave the quote out' }));
    write('only words');
    await waitFor(() => expect(drafts().at(-1)?.target).toEqual({ source: 'https://a.example/', title: 'A' }));
  });

  it('are asked for, where nothing is selected', async () => {
    show();
    begin();
    fireEvent.click(screen.getByRole('button', { name: 'Quote the selected text' }));
    expect(await screen.findByText('Nothing is selected on the page.')).toBeDefined();
  });

  it('noted from the menu begin a note, and once more a second one: the first is kept', async () => {
    const save = keeper();
    const quotes = ['one', 'two'];
    const select = async () => ({ exact: quotes.shift() ?? '', prefix: '', suffix: '' });
    function Menu() {
      const [noting, setNoting] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setNoting((it) => !it)}>
            menu
          </button>
          <SiteNotes
            site="a.example"
            page={{ source: 'https://a.example/', title: 'A' }}
            notes={[]}
            incognito={false}
            noting={noting}
            work={{ save }}
            select={select}
          />
        </>
      );
    }
    renderIn(<Menu />);
    const menu = screen.getByRole('button', { name: 'menu' });
    fireEvent.click(menu);
    await screen.findByText('one');
    fireEvent.click(menu);
    fireEvent.click(menu);
    await screen.findByText('two');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    const [first, second] = save.mock.calls.map(([draft]) => draft);
    expect([first?.target.selector?.exact, second?.target.selector?.exact]).toEqual(['one', 'two']);
    expect(second?.id).not.toBe(first?.id);
  });
});

describe('a line of the report', () => {
  it('goes along as it stood on its day, and can be left out again', async () => {
    const { drafts, unmount } = show({ line });
    expect(screen.getByText('How long data are kept').getAttribute('lang')).toBe('en');
    expect(screen.getByText(/read Jan 10, 2026/)).toBeDefined();
    done();
    await waitFor(() => expect(drafts().map((draft) => draft.line)).toEqual([line]));
    unmount();

    const again = show({ line });
    fireEvent.click(screen.getByRole('button', { name: 'Leave the report’s line out' }));
    write('something else');
    await waitFor(() => expect(again.drafts()).toHaveLength(1));
    expect(again.drafts()[0]?.line).toBeNull();
  });

  it('taken up by mistake leaves no note behind', () => {
    const { drafts, unmount } = show({ line });
    unmount();
    expect(drafts()).toEqual([]);
  });

  it('shows on the card with the words it rested on', () => {
    show({ notes: [note(1, { line })] });
    const card = within(screen.getByRole('article'));
    expect(card.getByText('as long as necessary')).toBeDefined();
    const source = card.getByRole('link', { name: /Show where it stood/ });
    expect(source.getAttribute('href')).toContain('https://a.example/privacy#:~:text=');
  });

  it('is not begun in a private window', () => {
    show({ line, incognito: true });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('whom notes are about', () => {
  it('is filled in from what is known, and free to be changed', async () => {
    const { drafts } = show({ about: { candidate: 'Zoé Vallon', party: 'Parti des Vallons' } });
    begin();
    expect(screen.getByText('Whom it is about: Zoé Vallon · Parti des Vallons')).toBeDefined();
    fireEvent.change(screen.getByRole('textbox', { name: 'Candidate' }), { target: { value: '  Ada\tMarin ' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Party' }), { target: { value: '' } });
    write('words');
    await waitFor(() => expect(drafts().at(-1)?.about).toEqual({ candidate: 'Ada Marin' }));
  });
});

describe('notes on a site', () => {
  it('are deleted only where no page can lie over the button, and the way back is under the keyboard', async () => {
    const { unmount } = show();
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
    unmount();
    const change = vi.fn(async () => ({ changed: 1 }));
    show({ change });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note: body 1' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(change).toHaveBeenCalledWith([id(1)], { do: 'trash' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(change).toHaveBeenLastCalledWith([id(1)], { do: 'restore' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('UL'));
  });

  it('that could not be deleted say why', async () => {
    show({ change: () => Promise.reject(new Error('notes_blocked')) });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note: body 1' }));
    expect(await screen.findByText(/Not changed: Your notes are being updated in another window/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('are not taken in a private window, and it says why', () => {
    show({ incognito: true });
    expect(screen.queryByRole('button', { name: '+ note' })).toBeNull();
    expect(screen.getByText(/Private window/)).toBeDefined();
  });

  it('of the page in front come first; those of other pages name theirs', () => {
    const elsewhere = note(2, { target: { source: 'https://a.example/b', title: 'Page B' } });
    show({ notes: [elsewhere, note(1, { target: { source: 'https://a.example/#top', title: 'A' } })] });
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['On this page', 'On other pages']);
    const cards = screen.getAllByRole('article').map(({ textContent }) => textContent ?? '');
    expect(cards[0]).toContain('body 1');
    expect(cards[1]).toContain('body 2');
    expect(screen.getByRole('link', { name: /Page B/ }).getAttribute('href')).toBe('https://a.example/b');
  });

  it('show a note as text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = show({
      notes: [
        note(1, {
          body: hostile,
          tags: [hostile],
          creator: hostile,
          about: { list: hostile },
          target: { source: 'javascript:alert(1)', title: hostile },
          line: { ...line, says: hostile },
        }),
      ],
    });
    expect(container.querySelector('img, a[href^="javascript"]')).toBeNull();
    expect(screen.getAllByText(hostile).length).toBeGreaterThan(0);
  });

  it('are sound for those who hear them', async () => {
    const full = note(1, { line, tags: ['climat'], about: { election: 'Municipales' }, creator: 'Ana' });
    const { container } = show({ notes: [full], change: async () => ({ changed: 1 }), line }, ['climat', 'ville']);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'v' } });
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('where a note’s words stand in the page', () => {
  const selector = { type: 'TextQuoteSelector' as const, exact: 'Join us', prefix: '', suffix: '' };
  const quoted = note(1, { target: { source: 'https://a.example/', title: 'A', selector } });
  const goTo = () => screen.queryByRole('button', { name: /^Go to these words/ });

  it.each([
    ['same', null, true],
    ['changed', 'These words were changed on the page.', true],
    ['not-found', 'These words are no longer found on this page.', false],
  ] as const)('%s: says %s', (found, said, reachable) => {
    show({ notes: [quoted], places: [{ id: id(1), found }], onGoTo: () => {} });
    expect(screen.getByText('Join us')).toBeDefined();
    if (said) expect(screen.getByText(said)).toBeDefined();
    else expect(screen.queryByText(/These words (were|are)/)).toBeNull();
    expect(goTo() !== null).toBe(reachable);
  });

  it('is gone to in the page in front; from elsewhere, by a link to the words', () => {
    const onGoTo = vi.fn();
    const { unmount } = show({ notes: [quoted], onGoTo });
    const button = goTo();
    if (button) fireEvent.click(button);
    expect(onGoTo).toHaveBeenCalledWith(quoted);
    unmount();
    show({ notes: [quoted], onGoTo, page: { source: 'https://a.example/other', title: 'O' } });
    expect(goTo()).toBeNull();
    const link = screen.getByRole('link', { name: /Go to these words/ });
    expect(link.getAttribute('href')).toBe('https://a.example/#:~:text=Join%20us');
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
