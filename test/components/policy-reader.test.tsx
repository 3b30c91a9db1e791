// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PolicyReader } from '../../components/reader';
import { exampleReport } from '../../components/report/example-report';
import { Note, type NoteDraft } from '../../utils/notes';
import { renderIn } from './render-in';

const { policy } = exampleReport;
if (policy.status !== 'read') throw new Error('the example’s policy is read');
const answered = policy.reading.answers.find(({ quotes }) => quotes.length > 0);
const quote = answered?.quotes[0];
if (!answered || !quote) throw new Error('the example’s policy answers something');

const text = {
  url: policy.reading.url,
  title: 'Privacy policy',
  passages: [
    { kind: 'heading' as const, text: 'Sharing', heading: '' },
    { kind: 'paragraph' as const, text: `Before. ${quote.exact} After.`, heading: 'Sharing' },
  ],
  cut: false,
};

it('shows the policy with the words that answer marked and named', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Privacy policy');
  const article = screen.getByRole('article');
  expect(within(article).getByRole('mark').textContent).toBe(quote.exact);
  expect(article.textContent).toContain(answered.label.en);
  expect(article.getAttribute('lang')).toBe(policy.reading.language.lang);
});

it('goes to the words from the question beside them, by keyboard too', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  const questions = screen.getByRole('navigation');
  fireEvent.click(within(questions).getByRole('button', { name: answered.label.en }));
  expect(document.activeElement?.id).toBe(`answer-${answered.clause}`);
});

it('opens at the words that were asked for', () => {
  renderIn(<PolicyReader text={text} policy={policy} clause={answered.clause} />);
  expect(document.activeElement?.id).toBe(`answer-${answered.clause}`);
});

it('a question that nothing answers leads nowhere and says so', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  const silent = policy.reading.answers.find(({ answer }) => answer === 'silent');
  const questions = screen.getByRole('navigation');
  expect(within(questions).queryByRole('button', { name: silent?.label.en })).toBeNull();
  expect(questions.textContent).toContain(silent?.label.en);
});

describe('noting on a policy', () => {
  const read = policy;
  const site = 'www.list.example';
  const words = {
    url: text.url,
    title: text.title,
    cut: false,
    passages: [
      { kind: 'heading' as const, text: 'Sharing', heading: '' },
      { kind: 'paragraph' as const, text: `Before. ${quote.exact} After.`, heading: 'Sharing' },
      { kind: 'paragraph' as const, text: 'Our volunteers may ring at your door once.', heading: 'Sharing' },
    ],
  };

  function note(exact: string | null, at = text.url): Note {
    return Note.parse({
      id: crypto.randomUUID(),
      site,
      target: {
        source: at,
        title: '',
        ...(exact && { selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }),
      },
      body: `On ${exact}`,
      created: '2029-01-01T00:00:00Z',
      modified: '2029-01-01T00:00:00Z',
    });
  }

  function open(notes: Note[] = []) {
    const save = vi.fn((draft: NoteDraft) =>
      Promise.resolve({ note: { ...note(null), body: draft.body }, overtaken: false }),
    );
    renderIn(<PolicyReader text={words} policy={read} noting={{ site, notes, save }} />);
    return save;
  }

  /** Selects from the beginning of one text to the end of another, as somebody does with mouse or keys. */
  function select(from: string, to: string) {
    const texts = [...screen.getByRole('article').querySelectorAll('*')].flatMap((it) => [...it.childNodes]);
    const [first, last] = [from, to].map((it) => texts.find((node) => node instanceof Text && node.data.includes(it)));
    if (!(first instanceof Text && last instanceof Text)) throw new Error('no such words');
    document.getSelection()?.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
    act(() => void document.dispatchEvent(new Event('selectionchange')));
  }

  it('begins a note with the words selected, without the names of questions between them', async () => {
    const save = open();
    select('Before.', 'may ring');
    fireEvent.click(screen.getByRole('button', { name: 'Note these words' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'New note' }), { target: { value: 'Why?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalled());
    const exact = `Before. ${quote.exact} After. Our volunteers may ring`;
    expect(save.mock.calls.at(-1)?.[0]).toMatchObject({
      site,
      body: 'Why?',
      target: {
        source: text.url,
        title: 'Privacy policy',
        selector: { exact, prefix: 'Sharing ', suffix: ' at your door once.' },
        position: { start: 8, end: 8 + exact.length },
      },
    });
  });

  it('marks the words of notes, shows the notes beside, and leads from one to the other', () => {
    const noted = note('volunteers may ring');
    open([noted, note('Elsewhere', 'https://www.list.example/')]);
    expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toContain('volunteers may ring');
    expect(screen.getByText('On volunteers may ring')).toBeTruthy();
    expect(screen.queryByText('On Elsewhere')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Go to.*volunteers/ }));
    expect(document.activeElement?.id).toBe(`note-${noted.id}`);
  });

  it('says of words that are gone that they were not found, and keeps the note', () => {
    open([note('We will paint the town hall in the colours of autumn, on Tuesday.')]);
    expect(screen.getByText(/^On We will paint/)).toBeTruthy();
    expect(screen.getByText(/no longer found/)).toBeTruthy();
  });

  it('shows nothing of notes where nothing can be noted', () => {
    renderIn(<PolicyReader text={words} policy={read} />);
    expect(screen.queryByRole('button', { name: /note/i })).toBeNull();
  });
});
