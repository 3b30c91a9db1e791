// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Existing, ImportPanel, type ImportWork } from '../../../components/sharing';
import type { KeptVersion } from '../../../utils/changes';
import type { ImportReceipt, Note } from '../../../utils/notes';
import { backupToJson, encodeShared, encryptFile, notesToJson } from '../../../utils/sharing';
import { keptVersion } from '../../changes/kept-version';
import { renderIn, wordsOf } from '../render-in';
import { noteOf } from '../some-notes';
import { flaws } from './flaws';
import { PASSPHRASE } from './shared-of';

const words = wordsOf('en');
const AT = '2026-11-22T10:00:00.000Z';
const NOTHING: Existing = { notes: [], marks: [], views: [], policies: [] };

function receiptOf(over: Partial<ImportReceipt> = {}): ImportReceipt {
  return { id: noteOf(9).id, at: AT, name: 'from-zoe.json', added: 1, changed: 0, ...over };
}

function open(over: Partial<Parameters<typeof ImportPanel>[0]> = {}) {
  const work = {
    keepNotes: vi.fn(async ({ name, added, changed }: Parameters<ImportWork['keepNotes']>[0]) =>
      receiptOf({ name, added: added.length, changed: changed.length }),
    ),
    undoNotes: vi.fn(async () => ({ removed: 1, putBack: 0, left: 0 })),
    keepMarks: vi.fn(async (marks: unknown[]) => ({ added: marks.length })),
    removeMarks: vi.fn(async () => {}),
    keepView: vi.fn(async (view: Parameters<ImportWork['keepView']>[0]) => ({ ...view, id: noteOf(8).id })),
    removeView: vi.fn(async () => {}),
    keepPolicies: vi.fn(async (versions: readonly KeptVersion[]) => ({
      added: versions.map(({ policy }) => policy.id),
      full: 0,
    })),
    removePolicies: vi.fn(async () => {}),
  };
  const panel = <ImportPanel existing={NOTHING} ownName="" work={work} last={null} code={null} {...over} />;
  return { ...renderIn(panel), work };
}

const exported = (notes: Note[], author?: string) => notesToJson(notes, { exportedAt: AT, author });
const field = () => screen.getByLabelText(words('import_file'));
const choose = (content: string | Uint8Array, name = 'from-zoe.json') =>
  fireEvent.change(field(), { target: { files: [new File([new Uint8Array(Buffer.from(content))], name)] } });
const paste = (text: string) => {
  fireEvent.change(screen.getByLabelText(words('import_paste')), { target: { value: text } });
  press('import_look');
};
const press = (key: string, values = {}) => fireEvent.click(screen.getByRole('button', { name: words(key, values) }));
const shown = () => screen.findByRole('heading', { name: words('import_preview') });
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name: words('import_take', { name }) }));
const boxOf = (note: Note) =>
  screen.getByRole<HTMLInputElement>('checkbox', {
    name: words('import_take', { name: `${note.site}: ${note.body}` }),
  });

const here = noteOf(1, { body: 'Who keeps the list', modified: '2026-03-01T10:00:00.000Z' });
const newer = { ...here, body: 'Who keeps the old list', modified: '2026-04-01T10:00:00.000Z' };
const other = noteOf(2, { body: 'as it stands', modified: '2026-03-01T10:00:00.000Z' });
const older = { ...other, body: 'as it stood', modified: '2026-02-01T10:00:00.000Z' };
const fresh = noteOf(3, { body: 'brand new' });
const existing: Existing = { ...NOTHING, notes: [here, other] };

describe('an import', () => {
  it('is shown before anything is kept', async () => {
    const { work } = open();
    choose(exported([fresh]));
    await shown();
    expect(screen.getByText('brand new')).toBeDefined();
    expect(work.keepNotes).not.toHaveBeenCalled();
  });

  it('takes all that is new, and replaces no note that is kept unless she ticks it, however new the file says it is', async () => {
    const { work } = open({ existing });
    choose(exported([newer, older, fresh]));
    await shown();
    expect([fresh, newer, older].map((note) => boxOf(note).checked)).toEqual([true, false, false]);
    tick(`${newer.site}: ${newer.body}`);
    press('import_chosen', { count: 2 });
    await screen.findByText(/1 note added, 1 changed/);
    expect(work.keepNotes).toHaveBeenCalledExactlyOnceWith({ name: 'from-zoe.json', added: [fresh], changed: [newer] });
  });

  it('says what changed, word by word', async () => {
    const { container } = open({ existing });
    choose(exported([newer]));
    await shown();
    expect(container.querySelector('ins')?.textContent).toContain('old');
    expect(screen.getByText(/newer in the file/)).toBeDefined();
  });

  it.each([
    ['none of the new ones', [], [newer]],
    ['none of the changed ones', [fresh], []],
    ['the older one too', [fresh], [newer, older]],
  ])('keeps exactly what is chosen: %s', async (_, added, changed) => {
    const { work } = open({ existing });
    choose(exported([newer, older, fresh]));
    await shown();
    for (const note of [fresh, newer, older]) {
      const wanted = [...added, ...changed].some(({ id }) => id === note.id);
      if (boxOf(note).checked !== wanted) tick(`${note.site}: ${note.body}`);
    }
    press('import_chosen', { count: added.length + changed.length });
    await waitFor(() => expect(work.keepNotes).toHaveBeenCalledWith({ name: 'from-zoe.json', added, changed }));
  });

  it('is chosen or left as a whole group', async () => {
    open();
    choose(exported([fresh, here, other]));
    await shown();
    fireEvent.click(screen.getByRole('checkbox', { name: words('import_all', { chosen: 3, count: 3 }) }));
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: words('import_chosen', { count: 0 }) });
    expect(keep.disabled).toBe(true);
  });

  it('is undone at once', async () => {
    const { work } = open();
    choose(exported([fresh]));
    await shown();
    press('import_chosen', { count: 1 });
    await screen.findByText(/Last import: from-zoe.json/);
    press('import_undo');
    await screen.findByText(/The import was undone: 1 removed/);
    expect(work.undoNotes).toHaveBeenCalledExactlyOnceWith(receiptOf().id);
  });

  it('of an earlier day is undone as well', async () => {
    const { work } = open({ last: receiptOf({ name: 'last week' }) });
    press('import_undo');
    await waitFor(() => expect(work.undoNotes).toHaveBeenCalledOnce());
  });

  it('that fails is said, and nothing is called kept', async () => {
    const { work } = open();
    work.keepNotes.mockRejectedValueOnce(new Error('notes_quota'));
    choose(exported([fresh]));
    await shown();
    press('import_chosen', { count: 1 });
    await screen.findByText(words('error_notes_quota'));
    expect(screen.queryByRole('button', { name: words('import_undo') })).toBeNull();
  });

  it('waits for the notes that are here already: nothing is called new before', async () => {
    const { rerender } = open({ existing: null });
    choose(exported([fresh]));
    await screen.findByText(words('dashboard_loading'));
    expect(screen.queryByRole('heading', { name: words('import_preview') })).toBeNull();
    expect(rerender).toBeDefined();
  });
});

describe('whose notes they are', () => {
  it('the sender is named, and stands under what he wrote', async () => {
    const { work } = open();
    choose(exported([fresh], 'Zoé'));
    await shown();
    expect(screen.getByText(words('import_sender', { name: 'Zoé' }))).toBeDefined();
    press('import_chosen', { count: 1 });
    await waitFor(() => expect(work.keepNotes.mock.calls[0]?.[0].added).toEqual([{ ...fresh, creator: 'Zoé' }]));
  });

  it('her own come back as hers', async () => {
    const { work } = open({ ownName: 'Zoé' });
    choose(exported([fresh], 'Zoé'));
    await shown();
    press('import_chosen', { count: 1 });
    await waitFor(() => expect(work.keepNotes.mock.calls[0]?.[0].added).toEqual([fresh]));
  });

  it('where nobody is named, she may say who it was', async () => {
    const { work } = open();
    choose(exported([fresh]));
    await shown();
    fireEvent.change(screen.getByLabelText(words('import_writer')), { target: { value: ' Ada ' } });
    press('import_chosen', { count: 1 });
    await waitFor(() => expect(work.keepNotes.mock.calls[0]?.[0].added).toEqual([{ ...fresh, creator: 'Ada' }]));
  });
});

describe('what it may come from', () => {
  it('pasted text', async () => {
    open();
    paste(exported([fresh]));
    await shown();
  });

  it('a pasted link', async () => {
    const code = await encodeShared([fresh], { exportedAt: AT });
    const { work } = open();
    paste(`Look: https://viewer.example/v#${code} !`);
    await shown();
    press('import_chosen', { count: 1 });
    await waitFor(() => expect(work.keepNotes.mock.calls[0]?.[0]).toMatchObject({ added: [fresh] }));
  });

  it('a link that was opened: shown at once', async () => {
    open({ code: await encodeShared([fresh], { exportedAt: AT }) });
    await shown();
    expect(screen.getByText('brand new')).toBeDefined();
  });

  it('a file dropped', async () => {
    const { container } = open();
    const files = [new File([exported([fresh])], 'dropped.json')];
    fireEvent.drop(container.firstElementChild ?? container, { dataTransfer: { files, getData: () => '' } });
    await shown();
  });

  it('a locked file, with its passphrase', async () => {
    const bytes = await encryptFile(exported([fresh]), PASSPHRASE);
    open();
    choose(bytes, 'notes.json.age');
    const ask = await screen.findByLabelText(words('import_passphrase'));
    fireEvent.change(ask, { target: { value: 'not this one at all' } });
    press('import_open');
    await screen.findByText(words('import_passphrase_wrong'), {}, { timeout: 8_000 });
    fireEvent.change(ask, { target: { value: PASSPHRASE } });
    press('import_open');
    await screen.findByText('brand new', {}, { timeout: 8_000 });
  }, 30_000);

  it('a locked code, with its passphrase', async () => {
    const code = await encodeShared([fresh], { exportedAt: AT, passphrase: PASSPHRASE });
    open();
    paste(code);
    fireEvent.change(await screen.findByLabelText(words('import_passphrase')), { target: { value: PASSPHRASE } });
    press('import_open');
    await screen.findByText('brand new', {}, { timeout: 8_000 });
  }, 30_000);

  it('a backup, with its saved views and directory; all of it is undone together', async () => {
    const mark = {
      id: noteOf(7).id,
      site: 'b.example',
      url: 'https://b.example/',
      about: {},
      created: AT,
      modified: AT,
    };
    const filter = { words: 'host', kinds: [], tags: [], sites: [], order: 'modified' as const };
    const view = { id: noteOf(6).id, name: 'Hosts', filter };
    const earlier = { ...fresh, body: 'older words' };
    const text = backupToJson({
      notes: [fresh],
      versions: [earlier],
      views: [view],
      marks: [mark],
      policies: [keptVersion(1), keptVersion(2)],
      exportedAt: AT,
      seq: 3,
    });
    const { work } = open({ existing: { ...NOTHING, policies: [keptVersion(2).policy.id] } });
    choose(text, 'backup.json');
    await shown();
    expect(screen.getByLabelText(words('import_extra_policies', { count: 1 }))).toBeDefined();
    press('import_chosen', { count: 4 });
    await screen.findByText(/1 note added, none changed, and 3 other entries/);
    expect(work.keepPolicies).toHaveBeenCalledWith([keptVersion(1)]);
    expect(work.keepNotes).toHaveBeenCalledWith({
      name: 'backup.json',
      added: [fresh],
      changed: [],
      versions: [earlier],
    });
    expect(work.keepMarks).toHaveBeenCalledWith([mark]);
    expect(work.keepView).toHaveBeenCalledWith({ name: 'Hosts', filter });
    press('import_undo');
    await screen.findByText(/The import was undone/);
    expect(work.undoNotes).toHaveBeenCalledOnce();
    expect(work.removeMarks).toHaveBeenCalledWith([mark.id]);
    expect(work.removeView).toHaveBeenCalledWith(noteOf(8).id);
    expect(work.removePolicies).toHaveBeenCalledWith([keptVersion(1).policy.id]);
  });

  it('a backup without the policies, where she leaves them; and says for how many there was no room', async () => {
    const policies = [keptVersion(1), keptVersion(2), keptVersion(3)];
    const text = backupToJson({ notes: [fresh], versions: [], views: [], marks: [], policies, exportedAt: AT, seq: 3 });
    const { work } = open();
    choose(text, 'backup.json');
    await shown();
    fireEvent.click(screen.getByLabelText(words('import_extra_policies', { count: 3 })));
    press('import_chosen', { count: 1 });
    await screen.findByText(/1 note added, none changed\./);
    expect(work.keepPolicies).not.toHaveBeenCalled();

    work.keepPolicies.mockResolvedValue({ added: [keptVersion(1).policy.id], full: 2 });
    choose(text, 'backup.json');
    await shown();
    press('import_chosen', { count: 4 });
    await screen.findByText(/and 1 other entry\. For 2 versions of policies there was no room\.$/);
  });
});

describe('what cannot be taken', () => {
  it.each([
    ['not JSON', '{"format": "isoloir-notes", '],
    ['another program’s', '{"hello": 1}'],
    ['a broken code', 'isoloir1.AAAA'],
    ['a code of the future', 'isoloir9.AAAA'],
  ])('is said where it is %s', async (_, text) => {
    open();
    paste(text);
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((it) => (it.textContent ?? '').length > 10)).toBe(true),
    );
    expect(screen.queryByRole('heading', { name: words('import_preview') })).toBeNull();
  });

  it('a file that is too large is not even read', async () => {
    open();
    const huge = new File(['x'], 'huge.json');
    const read = vi.fn();
    Object.defineProperties(huge, { size: { value: 10 ** 12 }, arrayBuffer: { value: read } });
    fireEvent.change(field(), { target: { files: [huge] } });
    await screen.findByText(words('import_unreadable_too_large'));
    expect(read).not.toHaveBeenCalled();
  });

  it('an entry is refused alone, with its reason and its own words as text', async () => {
    const bad = { ...fresh, id: noteOf(4).id, site: 5, body: '<img src=x onerror=alert(1)>' };
    open();
    choose(JSON.stringify({ format: 'isoloir-notes', version: 2, notes: [fresh, bad] }));
    await shown();
    expect(screen.getByText(/Entry 2/)).toBeDefined();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  });

  it('a hostile file shows as text, wherever it speaks', async () => {
    const hostile = '"><img src=x onerror=alert(1)><b>{count}</b></script>';
    const note = noteOf(5, {
      site: hostile.slice(0, 40),
      body: hostile,
      creator: hostile,
      tags: [hostile],
      target: {
        source: 'https://a.example/',
        title: hostile,
        selector: { type: 'TextQuoteSelector', exact: hostile, prefix: '', suffix: '' },
      },
    });
    const { container } = open({ existing: { ...NOTHING, notes: [{ ...note, body: 'before' }] } });
    choose(exported([note, { ...note, id: noteOf(6).id, body: `${hostile} again` }], hostile), `${hostile}.json`);
    await shown();
    expect(container.querySelectorAll('img, script, b, a[href^="javascript"]')).toHaveLength(0);
    expect(container.textContent).toContain(hostile);
  });
});

it('twenty thousand entries do not freeze the view: fifty are drawn at a time', async () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    noteOf(1, { id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, body: `note ${at}` }),
  );
  open();
  choose(exported(many));
  await screen.findByRole('heading', { name: words('import_preview') }, { timeout: 20_000 });
  expect(screen.getAllByRole('checkbox').length).toBeLessThan(60);
  press('pages_on');
  expect(screen.getByText('note 50')).toBeDefined();
  fireEvent.click(screen.getByRole('checkbox', { name: words('import_all', { chosen: 20_000, count: 20_000 }) }));
  expect(screen.getByRole('button', { name: words('import_chosen', { count: 0 }) })).toBeDefined();
}, 60_000);

it.each(['en', 'fr'])('axe finds nothing, in %s', async (locale) => {
  const local = wordsOf(locale);
  const panel = <ImportPanel existing={existing} ownName="" work={open().work} last={receiptOf()} code={null} />;
  document.body.replaceChildren();
  const { container } = renderIn(panel, locale);
  const text = JSON.stringify({ ...JSON.parse(exported([newer, older, fresh, here], 'Zoé')), extra: 1 });
  fireEvent.change(screen.getByLabelText(local('import_paste')), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: local('import_look') }));
  await screen.findByRole('heading', { name: local('import_preview') });
  expect(await flaws(container)).toEqual([]);
});
