// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SidebarPage } from '../../components/pages/SidebarPage';
import { exampleReport } from '../../components/report/example-report';
import { background, kept, settings, standOnPages, tell } from './page-background';
import { readPolicy, tabWith } from './reports';
import { noteId } from './some-notes';

standOnPages();

const tab = tabWith(exampleReport);
const { site } = exampleReport;
const at = '2026-01-15T09:00:00.000Z';
const mark = { id: noteId(7), site, url: exampleReport.url, about: {}, created: at, modified: at };

describe('the in-page frame', () => {
  it('reads and notes; what deletes or copies is not there for a page to lie over, and sharing opens elsewhere', async () => {
    const { asked } = background({ getReport: tab });
    render(<SidebarPage capability="frame" />);
    await screen.findByText('Ask about the birth date');
    expect(screen.getByRole('button', { name: '+ note' })).toBeDefined();
    for (const name of [/Delete the note/, /Copy notes/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    fireEvent.click(screen.getByRole('button', { name: 'All sites and notes' }));
    await waitFor(() => expect(asked).toContainEqual({ message: 'openPage', payload: { page: 'dashboard', site } }));
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    const share = { page: 'dashboard', site, view: 'share', tabId: 1 };
    await waitFor(() => expect(asked).toContainEqual({ message: 'openPage', payload: share }));
  });

  it('asks for nothing that only a full view may ask for', async () => {
    const { asked } = background({ getReport: tab });
    render(<SidebarPage capability="frame" />);
    await screen.findByText('Ask about the birth date');
    const own = ['getReport', 'getSettings', 'siteNotes', 'siteMarks', 'notePlaces', 'policyChanges', 'keptSite'];
    const mine = [...own, 'watchSync'];
    expect(asked.map(({ message }) => message).filter((message) => !mine.includes(message))).toEqual([]);
  });

  it('adds to the directory where a page cannot lie over the form', async () => {
    const { of } = background({ getReport: tab });
    render(<SidebarPage capability="frame" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add to my directory' }));
    await waitFor(() => expect(of('openPage')).toEqual([{ page: 'dashboard', site, view: 'directory' }]));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('put away, is one tab that says platform and languages, and opens', async () => {
    const { asked } = background({ getReport: { ...tab, sidebar: 'tab' } });
    render(<SidebarPage capability="frame" />);
    const button = await screen.findByRole('button', { name: /Samplenet.*The page is in French.*in English/ });
    fireEvent.click(button);
    await waitFor(() => expect(asked).toContainEqual({ message: 'setSidebar', payload: { tabId: 1, state: 'open' } }));
  });

  it('switched off, is nothing', async () => {
    const { asked } = background({ getReport: { ...tab, sidebar: 'off' } });
    const { container } = render(<SidebarPage capability="frame" />);
    await waitFor(() => expect(asked.some(({ message }) => message === 'getReport')).toBe(true));
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

describe.each(['frame', 'view'] as const)('at the head of the sidebar (%s)', (capability) => {
  const pen = () => screen.queryByRole('button', { name: 'New note' });
  const words = () => screen.getByRole('textbox', { name: 'New note' });

  it('the pen begins a note, whose words come into sight and under the keyboard; pressed again, once more', async () => {
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this);
    };
    background({ getReport: tab });
    render(<SidebarPage capability={capability} />);
    fireEvent.click(await screen.findByRole('button', { name: 'New note' }));
    expect(document.activeElement).toBe(words());
    expect(shown).toEqual([words()]);
    words().blur();
    fireEvent.click(screen.getByRole('button', { name: 'New note' }));
    expect(document.activeElement).toBe(words());
    expect(screen.getAllByRole('form', { name: 'New note' })).toHaveLength(1);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it.each([
    ['a private window', { incognito: true }],
    ['a page that cannot be read', { state: { status: 'not-readable' as const } }],
    ['a tab of no known site', { site: undefined, state: { status: 'not-examined' as const } }],
  ])('there is no pen in %s', async (_, over) => {
    const { of } = background({ getReport: { ...tab, ...over } });
    render(<SidebarPage capability={capability} />);
    await waitFor(() => expect(of('getReport').length).toBeGreaterThan(0));
    await screen.findByRole('main', { busy: false });
    expect(pen()).toBeNull();
  });

  it('no other name stands where the site’s is about to', async () => {
    let answer: (found: typeof tab) => void = () => {};
    background({ getReport: new Promise((resolve) => (answer = resolve)) });
    render(<SidebarPage capability={capability} />);
    const heading = await screen.findByRole('heading', { level: 1 });
    // Empty to the eye; named for those who hear it.
    expect([...heading.childNodes].every((it) => it instanceof Element && /hidden/.test(it.className))).toBe(true);
    answer(tab);
    expect(await screen.findByRole('heading', { level: 1, name: site })).toBeDefined();
  });
});

describe('a line of the report', () => {
  it('is noted as it stands, with the words it rests on and the day they were read', async () => {
    const { of } = background({ getReport: tab, siteNotes: [] });
    render(<SidebarPage capability="frame" />);
    const own = within(await screen.findByRole('region', { name: 'In its own words' }));
    const [first] = own.getAllByRole('button', { name: /^Note: / });
    if (!first) throw new Error('the example quotes its policy');
    fireEvent.click(first);
    const form = within(await screen.findByRole('form', { name: 'New note' }));
    fireEvent.click(form.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(of('saveNote')).toHaveLength(1));
    const quotes = readPolicy().reading.answers.flatMap((answer) => answer.quotes.map(({ exact }) => exact));
    const note = of('saveNote')[0]?.note as {
      line: { id: string; quote: { exact: string }; readAt: string; lang: string };
    };
    expect(note.line).toMatchObject({ readAt: readPolicy().readAt, lang: 'en' });
    expect(note.line.id).toMatch(/^policy\.[a-z-]+$/);
    expect(quotes).toContain(note.line.quote.exact);
  });

  it('each can be noted by a name of its own', async () => {
    background({ getReport: tab });
    render(<SidebarPage capability="frame" />);
    await screen.findByText('Ask about the birth date');
    const names = screen.getAllByRole('button', { name: /^Note: / }).map((button) => button.getAttribute('aria-label'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(name?.length).toBeGreaterThan('Note: '.length);
  });

  it('cannot be noted in a private window', async () => {
    background({ getReport: { ...tab, incognito: true } });
    render(<SidebarPage capability="view" />);
    await screen.findByText(/no notes are taken here/);
    expect(screen.queryByRole('button', { name: /^Note: / })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add to my directory' })).toBeNull();
  });
});

describe('the native panel', () => {
  it('can do all of it, and shows what another view changed', async () => {
    const { table } = background({ getReport: tab });
    render(<SidebarPage capability="view" />);
    await screen.findByRole('button', { name: /Delete the note/ });
    expect(screen.getByRole('button', { name: 'This is not a campaign site' })).toBeDefined();
    table.siteNotes = [{ ...kept, body: 'changed elsewhere' }];
    await tell('notes');
    expect(await screen.findByText('changed elsewhere')).toBeDefined();
  });

  it('opens what can be shared, with the report of its tab', async () => {
    const { of } = background({ getReport: tab });
    render(<SidebarPage capability="view" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    await waitFor(() => expect(of('openPage')).toEqual([{ page: 'dashboard', site, view: 'share', tabId: 1 }]));
  });

  it('says that words of a note are no longer found, and shows the note all the same', async () => {
    const selector = { type: 'TextQuoteSelector', exact: 'Join us', prefix: '', suffix: '' };
    const quoted = { ...kept, target: { ...kept.target, selector } };
    background({ getReport: tab, siteNotes: [quoted], notePlaces: [{ id: kept.id, found: 'not-found' }] });
    render(<SidebarPage capability="view" />);
    expect(await screen.findByText('These words are no longer found on this page.')).toBeDefined();
    expect(screen.getByText('Join us')).toBeDefined();
  });

  it('goes to a note’s words, and says so where they turn out to be gone', async () => {
    const selector = { type: 'TextQuoteSelector', exact: 'Join us', prefix: '', suffix: '' };
    const quoted = { ...kept, target: { ...kept.target, selector } };
    const { of } = background({
      getReport: tab,
      siteNotes: [quoted],
      notePlaces: [{ id: kept.id, found: 'same' }],
      goToNote: { id: kept.id, found: 'not-found' },
    });
    render(<SidebarPage capability="view" />);
    fireEvent.click(await screen.findByRole('button', { name: /^Go to these words/ }));
    expect(await screen.findByText('These words are no longer found on this page.')).toBeDefined();
    expect(of('goToNote')).toEqual([{ tabId: 1, id: kept.id }]);
  });

  it('says in one line what the directory says of the site, and who said it', async () => {
    const marks = [
      { ...mark, name: 'Ensemble', about: { election: 'Régionales 2029' } },
      { ...mark, id: noteId(8), name: 'Their name', by: 'Ana' },
    ];
    background({ getReport: tab, siteMarks: marks });
    render(<SidebarPage capability="view" />);
    expect(await screen.findByText('In your directory: “Ensemble”, Régionales 2029.')).toBeDefined();
    expect(screen.getByText('In your directory: “Their name”. Said by Ana.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add to my directory' })).toBeNull();
  });

  it('adds a campaign’s site to the directory, its front door', async () => {
    const { of } = background({ getReport: tab, saveMark: mark });
    render(<SidebarPage capability="view" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add to my directory' }));
    const form = within(screen.getByRole('region', { name: 'Add to my directory' }));
    const name = form.getByRole('textbox', { name: 'What it is called' });
    expect(document.activeElement).toBe(name);
    fireEvent.change(name, { target: { value: ' Ensemble ' } });
    fireEvent.change(form.getByRole('textbox', { name: 'Election' }), { target: { value: 'Régionales' } });
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(of('saveMark')).toHaveLength(1));
    const url = new URL('/', exampleReport.url).href;
    expect(of('saveMark')[0]).toMatchObject({
      mark: { site, url, name: 'Ensemble', about: { election: 'Régionales' } },
    });
  });

  it('offers no such thing for a page that is no campaign’s', async () => {
    background({ getReport: { ...tab, override: 'other' } });
    render(<SidebarPage capability="view" />);
    await screen.findByText('Ask about the birth date');
    expect(screen.queryByRole('button', { name: 'Add to my directory' })).toBeNull();
  });

  it('completes tags from the notes of all sites', async () => {
    background({ getReport: tab, newestNotes: [{ ...kept, site: 'b.example', tags: ['logement'] }] });
    render(<SidebarPage capability="view" />);
    fireEvent.click(await screen.findByRole('button', { name: '+ note' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Tags' }), { target: { value: 'log' } });
    expect(await screen.findByRole('option', { name: 'logement' })).toBeDefined();
  });

  it('speaks the language chosen, marks the document with it, and changes with the setting', async () => {
    const { table } = background({ getReport: tab, getSettings: { ...settings, locale: 'auto' } });
    render(<SidebarPage capability="view" />);
    await screen.findByText(/^Qu’est-ce que c’est/);
    expect(document.documentElement.lang).toBe('fr');
    table.getSettings = settings;
    await tell('settings');
    await screen.findByText('What is this?');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says so when the background does not answer about notes', async () => {
    const { table } = background({ getReport: tab });
    delete table.siteNotes;
    render(<SidebarPage capability="view" />);
    expect(await screen.findByText(/stored by a newer version/)).toBeDefined();
  });
});
