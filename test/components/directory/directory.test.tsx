// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DirectoryView, type MarkWork } from '../../../components/directory';
import type { Mark } from '../../../utils/notes';
import { directoryToJson, previewDirectory } from '../../../utils/sharing';
import { renderIn, wordsOf } from '../render-in';
import { flaws } from '../sharing/flaws';
import { noteOf } from '../some-notes';

const words = wordsOf('en');
const AT = '2026-01-15T09:00:00.000Z';

function markOf(last: number, over: Partial<Mark> = {}): Mark {
  const site = `site-${last}.example`;
  return { id: noteOf(last).id, site, url: `https://${site}/`, about: {}, created: AT, modified: AT, ...over };
}

const mine = markOf(1, { name: 'My initiative', about: { election: 'Régionales 2029', candidate: 'A. Martin' } });
const theirs = markOf(2, { site: mine.site, by: 'Zoé', about: { list: 'List 3' } });
const another = markOf(3, { by: 'Ada', name: 'Café politique', about: { party: 'A party' } });

const files: Blob[] = [];

beforeEach(() => {
  files.length = 0;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) files.push(blob);
    return 'blob:1';
  };
  URL.revokeObjectURL = () => {};
});

function open(marks: Mark[] = [mine, theirs, another], author = '', locale = 'en') {
  const work = {
    save: vi.fn(async (draft: Parameters<MarkWork['save']>[0]) => ({ ...markOf(9), ...draft, id: markOf(9).id })),
    remove: vi.fn(async () => {}),
    add: vi.fn(async (some: Mark[]) => ({ added: some.length })),
  };
  return { ...renderIn(<DirectoryView marks={marks} author={author} work={work} />, locale), work };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (key: string, value: string) => fireEvent.change(screen.getByLabelText(words(key)), { target: { value } });

describe('the directory', () => {
  it('puts what two people say of one site together, each under their own name', () => {
    open();
    const groups = screen.getAllByRole('rowgroup').slice(1);
    expect(groups).toHaveLength(2);
    const [first] = groups;
    if (!first) throw new Error('no site');
    expect(within(first).getAllByRole('row')).toHaveLength(2);
    expect(first.textContent).toContain('You');
    expect(first.textContent).toContain('Zoé');
    expect(within(first).getAllByRole('rowheader')).toHaveLength(1);
  });

  it('leads to a site without saying where one comes from', () => {
    open();
    const link = screen.getByRole('link', { name: /site-3\.example/ });
    expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
      'https://site-3.example/',
      'noreferrer',
      '_blank',
    ]);
  });

  it.each([
    ['cafe', 1],
    ['REGIONALES martin', 1],
    ['zoé', 1],
    ['site', 2],
    ['nothing of the kind', 0],
  ])('finds “%s” in %i sites', (wish, count) => {
    open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: wish } });
    expect(screen.getByText(words('directory_found', { count }))).toBeDefined();
  });

  it('teaches where nothing is in it', () => {
    open([]);
    expect(screen.getByText(words('directory_empty'))).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows hostile words as words', () => {
    const hostile = '"><img src=x onerror=alert(1)><b>{count}</b>';
    const bad = markOf(4, { name: hostile, by: hostile, about: { list: hostile } });
    const { container } = open([bad]);
    expect(container.querySelectorAll('img, b, script')).toHaveLength(0);
    expect(container.textContent).toContain(hostile);
  });
});

describe('her own entries', () => {
  it('are added with the address alone', async () => {
    const { work } = open([]);
    press(words('directory_add'));
    type('directory_address', 'ensemble.example/rejoindre');
    press(words('directory_save'));
    await screen.findByText(words('directory_saved', { site: 'ensemble.example' }));
    expect(work.save).toHaveBeenCalledExactlyOnceWith({
      site: 'ensemble.example',
      url: 'https://ensemble.example/rejoindre',
      about: {},
    });
  });

  it.each(['', 'not an address', 'javascript:alert(1)', 'ftp://a.example/', 'localhost'])(
    'are not added with “%s” for an address',
    async (address) => {
      const { work } = open([]);
      press(words('directory_add'));
      type('directory_address', address);
      press(words('directory_save'));
      await screen.findByText(words('directory_address_wrong'));
      expect(work.save).not.toHaveBeenCalled();
    },
  );

  it('are changed, and those of others are not', async () => {
    const { work } = open();
    expect(screen.getAllByRole('button', { name: /^Change/ })).toHaveLength(1);
    press(/^Change/);
    type('directory_party', ' Some  party ');
    type('directory_candidate', '');
    press(words('directory_save'));
    await waitFor(() =>
      expect(work.save).toHaveBeenCalledWith({
        id: mine.id,
        site: mine.site,
        url: mine.url,
        name: mine.name,
        about: { election: 'Régionales 2029', party: 'Some party' },
      }),
    );
  });

  it('stay in the form where they could not be kept', async () => {
    const { work } = open([]);
    work.save.mockRejectedValueOnce(new Error('notes_quota'));
    press(words('directory_add'));
    type('directory_address', 'ensemble.example');
    press(words('directory_save'));
    await screen.findByText(words('error_notes_quota'));
    expect(screen.getByLabelText<HTMLInputElement>(words('directory_address')).value).toBe('ensemble.example');
  });

  it('and those of others are removed, and put back as they were', async () => {
    const { work } = open();
    press(/^Remove site-3\.example, Ada/);
    await screen.findByText(words('directory_removed', { site: another.site }));
    expect(work.remove).toHaveBeenCalledWith([another.id]);
    press(words('directory_undo'));
    await screen.findByText(words('directory_put_back', { site: another.site }));
    expect(work.add).toHaveBeenCalledWith([another]);
  });
});

describe('handing it on', () => {
  it('is a file that comes back as it left, each entry with whoever said it', async () => {
    open([mine, theirs, another], 'Nora');
    const link = screen.getByRole('link', { name: /Save 3 entries/ });
    expect(link.getAttribute('download')).toMatch(/^isoloir-directory-\d{4}-\d\d-\d\d\.json$/);
    expect(screen.getByText(words('directory_export_name', { name: 'Nora' }))).toBeDefined();
    const preview = previewDirectory((await files[0]?.text()) ?? '', []);
    if (preview.status !== 'readable') throw new Error('cannot be read');
    expect(preview.added).toEqual([{ ...mine, by: 'Nora' }, theirs, another]);
  });

  it('takes in what is new, shown first, and takes it back', async () => {
    const text = directoryToJson([another, theirs, mine], { exportedAt: AT, author: 'Lou' });
    const { work } = open([theirs]);
    fireEvent.change(screen.getByLabelText(words('directory_paste')), { target: { value: text } });
    press(words('import_look'));
    await screen.findByText(words('import_counts', { added: 2, changed: 0, same: 1, refused: 0 }));
    fireEvent.click(screen.getByRole('checkbox', { name: words('import_take', { name: another.site }) }));
    expect(work.add).not.toHaveBeenCalled();
    press(words('directory_keep', { count: 1 }));
    await screen.findByText(words('directory_added', { count: 1 }));
    expect(work.add).toHaveBeenCalledExactlyOnceWith([{ ...mine, by: 'Lou' }]);
    press(words('import_undo'));
    await screen.findByText(words('directory_import_undone'));
    expect(work.remove).toHaveBeenCalledWith([mine.id]);
  });

  it('her own entries come back as hers', async () => {
    const text = directoryToJson([mine], { exportedAt: AT, author: 'Nora' });
    const { work } = open([], 'Nora');
    fireEvent.change(screen.getByLabelText(words('directory_paste')), { target: { value: text } });
    press(words('import_look'));
    press(words('directory_keep', { count: 1 }));
    await waitFor(() => expect(work.add).toHaveBeenCalledWith([mine]));
  });

  it('a file of notes is no directory', async () => {
    open([]);
    fireEvent.change(screen.getByLabelText(words('directory_paste')), {
      target: { value: '{"format":"isoloir-notes","version":2,"notes":[]}' },
    });
    press(words('import_look'));
    await screen.findByText(words('import_unreadable_not_ours'));
  });
});

it.each(['en', 'fr'])('axe finds nothing, in %s', async (locale) => {
  const { container } = open([mine, theirs, another], 'Nora', locale);
  fireEvent.click(screen.getByRole('button', { name: wordsOf(locale)('directory_add') }));
  expect(await flaws(container)).toEqual([]);
});
