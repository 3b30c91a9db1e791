import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, Payload } from '../../utils/extension';
import type { Caller } from '../../utils/extension/sender-of';
import type { MarkDraft, Note, NoteDraft } from '../../utils/notes';
import { type Background, frameIn, freshProfile, showSite, startBackground, view } from './background';

const draft = (site: string, body = site): NoteDraft => ({
  site,
  target: { source: `https://${site}/join`, title: 'Join' },
  body,
});
const mark = (site: string): MarkDraft => ({ site, url: `https://${site}/`, about: {} });
const NOTE: Note = {
  id: '00000000-0000-4000-8000-00000000000a',
  site: 'volunteers.example',
  target: { source: 'https://volunteers.example/join', title: 'Join' },
  body: 'Who keeps the list?',
  kind: 'note',
  tags: [],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
};

let background: Background;
const ask = <N extends MessageName>(name: N, payload: Payload<N>, caller?: Caller) =>
  background.ask(name, payload, caller);

beforeAll(async () => {
  background = await startBackground();
}, 60_000);
beforeEach(freshProfile);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page’s own sidebar', () => {
  beforeEach(() => showSite(7, 'join.volunteers.example'));

  it('has the notes and marks of its site, whatever host of it they were kept on, and no others', async () => {
    for (const site of ['volunteers.example', 'join.volunteers.example', 'other.example']) {
      await ask('saveNote', { note: draft(site) });
      await ask('saveMark', { mark: mark(site) });
    }
    const site = 'join.volunteers.example';
    const notes = await ask('siteNotes', { site }, frameIn(7));
    expect(notes.map((note) => note.site).sort()).toEqual(['join.volunteers.example', 'volunteers.example']);
    const marks = await ask('siteMarks', { site }, frameIn(7));
    expect(marks.map((it) => it.site).sort()).toEqual(['join.volunteers.example', 'volunteers.example']);
  });

  it.each([
    ['siteNotes', { site: 'other.example' }],
    ['siteMarks', { site: 'other.example' }],
    ['saveNote', { note: draft('other.example') }],
    ['saveMark', { mark: mark('volunteers.example') }],
    ['newestNotes', { limit: 5 }],
    ['notesChunk', { limit: 5 }],
    ['versionsChunk', { limit: 5 }],
    ['changeNotes', { ids: [], change: { do: 'trash' } }],
    ['importNotes', { name: '', added: [], changed: [] }],
    ['holdShared', { code: 'isoloir1.x' }],
    ['takeShared', {}],
    ['safety', {}],
    ['unreadableNotes', {}],
    ['rescue', {}],
  ] as const)('may not ask for %s of another site or of all', async (name, payload) => {
    await expect(ask(name, payload as Payload<typeof name>, frameIn(7))).rejects.toThrow('not_allowed');
  });

  it('writes over no note of another site by naming its id, be it as a new one', async () => {
    const { note } = await ask('saveNote', { note: draft('other.example', 'hers') });
    for (const create of [false, true]) {
      const forged = { ...draft('volunteers.example', 'forged'), id: note.id, create };
      await expect(ask('saveNote', { note: forged }, frameIn(7))).rejects.toThrow('not_allowed');
    }
    expect(await ask('siteNotes', { site: 'other.example' })).toMatchObject([{ body: 'hers' }]);
  });

  it('changes a note of its own site', async () => {
    const { note } = await ask('saveNote', { note: draft('volunteers.example') });
    await ask('saveNote', { note: { ...draft('volunteers.example', 'changed'), id: note.id } }, frameIn(7));
    expect(await ask('siteNotes', { site: 'volunteers.example' })).toMatchObject([{ body: 'changed' }]);
  });
});

describe('a private window', () => {
  const hidden: Caller = { ...view, incognito: true };
  const popup: Caller = { from: 'view', url: 'chrome-extension://isoloir/popup.html', incognito: false };

  it.each([
    ['saveNote', { note: draft('volunteers.example') }],
    ['changeNotes', { ids: [NOTE.id], change: { do: 'tag', tag: 'x' } }],
    ['restoreVersion', { id: NOTE.id, modified: NOTE.modified }],
    ['importNotes', { name: 'file', added: [NOTE], changed: [] }],
    ['saveView', { view: { name: 'x', filter: { words: '', kinds: [], tags: [], sites: [], order: 'modified' } } }],
    ['saveMark', { mark: mark('volunteers.example') }],
    ['importMarks', { marks: [] }],
  ] as const)('stores nothing by %s, nor does a popup in front of it', async (name, payload) => {
    await expect(ask(name, payload as Payload<typeof name>, hidden)).rejects.toThrow('private_window');
    Object.assign(fakeBrowser.windows, { getLastFocused: async () => ({ incognito: true }) });
    await expect(ask(name, payload as Payload<typeof name>, popup)).rejects.toThrow('private_window');
    expect(await ask('notesState', {})).toMatchObject({ total: 0 });
    expect(await ask('directory', {})).toEqual([]);
    expect(await ask('savedViews', {})).toEqual([]);
  });

  it('may delete, and read what was shared', async () => {
    const { note } = await ask('saveNote', { note: draft('volunteers.example') });
    await ask('changeNotes', { ids: [note.id], change: { do: 'trash' } }, hidden);
    expect(await ask('siteNotes', { site: 'volunteers.example' }, hidden)).toEqual([]);
    await ask('holdShared', { code: 'isoloir1.abc' }, hidden);
    expect(await ask('takeShared', {}, hidden)).toBe('isoloir1.abc');
  });
});

describe('what changes', () => {
  const heard = async (work: () => Promise<unknown>) => {
    await fakeBrowser.storage.session.remove('changed');
    await work();
    const { changed } = await fakeBrowser.storage.session.get('changed');
    return Object(changed).changed;
  };
  const viewDraft = { name: 'x', filter: { words: '', kinds: [], tags: [], sites: [], order: 'modified' as const } };

  it.each([
    ['notes', 'a note is kept', () => ask('saveNote', { note: draft('a.example') })],
    ['notes', 'notes are imported', () => ask('importNotes', { name: 'file', added: [NOTE], changed: [] })],
    ['notes', 'many change', () => ask('changeNotes', { ids: [], change: { do: 'trash' } })],
    ['directory', 'a site is marked', () => ask('saveMark', { mark: mark('a.example') })],
    ['directory', 'marks are removed', () => ask('removeMarks', { ids: [] })],
    ['views', 'a filter gets a name', () => ask('saveView', { view: viewDraft })],
    ['views', 'a filter is removed', () => ask('removeView', { id: NOTE.id })],
    ['safety', 'a backup was made', () => ask('backupMade', { seq: 1 })],
    ['safety', 'she says later', () => ask('remindLater', {})],
  ] as const)('is told to views as %s when %s', async (subject, _, work) => {
    expect(await heard(work)).toBe(subject);
  });

  it('is kept also where views could not be told', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    await expect(ask('saveNote', { note: draft('a.example') })).resolves.toMatchObject({ overtaken: false });
    set.mockRestore();
    expect(await ask('siteNotes', { site: 'a.example' })).toHaveLength(1);
  });
});

it('a mark that the view named, asked for twice, is one mark, and can be changed', async () => {
  const named = { ...mark('a.example'), id: crypto.randomUUID(), create: true };
  const first = await ask('saveMark', { mark: named });
  expect(await ask('saveMark', { mark: named })).toEqual(first);
  await ask('saveMark', { mark: { ...mark('a.example'), id: named.id, name: 'A list' } });
  expect(await ask('directory', {})).toMatchObject([{ id: named.id, name: 'A list', created: first.created }]);
});

describe('an import', () => {
  it('is undone as a whole, and asked twice is one', async () => {
    const chosen = { id: crypto.randomUUID(), name: 'file', added: [NOTE], changed: [] };
    const receipt = await ask('importNotes', chosen);
    expect(await ask('importNotes', chosen)).toEqual(receipt);
    expect(await ask('lastImport', {})).toEqual(receipt);
    expect(receipt).toMatchObject({ name: 'file', added: 1, changed: 0 });
    expect(await ask('undoImport', { id: receipt.id })).toEqual({ removed: 1, putBack: 0, left: 0 });
    expect(await ask('lastImport', {})).toBeNull();
  });
});

describe('notes that came with an address', () => {
  const inFront = (url?: string) => {
    Object.assign(fakeBrowser.tabs, {
      get: async () => ({ id: 7, url }),
      query: async () => [{ id: 7, url }],
    });
    return ask('sharedHere', {});
  };

  it.each([
    ['a code', 'https://viewer.example/#isoloir1.AbC-_9', 'isoloir1.AbC-_9'],
    ['a page without one', 'https://viewer.example/#top', null],
    ['a code that is none', 'https://viewer.example/#isoloir1.<script>', null],
    ['a code before "#"', 'https://viewer.example/isoloir1.AbC', null],
    ['a code too long', `https://viewer.example/#isoloir1.${'a'.repeat(100_000)}`, null],
    ['an address that may not be known', undefined, null],
  ])('%s', async (_, url, code) => {
    expect(await inFront(url)).toBe(code);
  });

  it('are held in memory alone, and taken once', async () => {
    await ask('holdShared', { code: 'isoloir1.abc' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    const taken = await Promise.all([ask('takeShared', {}), ask('takeShared', {})]);
    expect(taken).toEqual(['isoloir1.abc', null]);
  });
});

describe('rescue', () => {
  const storedByNewer = async () => {
    await ask('saveNote', { note: draft('a.example', 'still there') });
    const request = indexedDB.open('isoloir', 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    background = await startBackground();
  };

  it('hands out what lies in a database that a newer version wrote, and says in words why it is needed', async () => {
    await storedByNewer();
    await expect(ask('newestNotes', { limit: 5 })).rejects.toThrow('notes_newer');
    expect(await ask('safety', {})).toMatchObject({ held: [], remind: false });
    const { version, stores } = await ask('rescue', {});
    expect(version).toBe(99);
    expect(stores).toContain('notes');
    const piece = await ask('rescue', { store: 'notes' });
    expect(piece).toMatchObject({ failed: 0, records: [{ body: 'still there' }] });
  });

  it('holds words that are written meanwhile', async () => {
    await storedByNewer();
    const saved = await ask('saveNote', { note: draft('a.example', 'new') });
    expect(saved.held).toBe('notes_newer');
    expect((await ask('safety', {})).held).toMatchObject([{ note: { body: 'new' } }]);
  });
});

describe('the alarms', () => {
  it('look through the trash once a day, and are not set again while they stand', async () => {
    background.lookAfterNotes();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('tidy-notes')).toBeDefined());
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    background.lookAfterNotes();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(create).not.toHaveBeenCalled();
    await expect(background.followNotesAlarm('tidy-notes')).resolves.toBeUndefined();
  });

  it('of others are left to others', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await background.followNotesAlarm('tidy');
    expect(open).not.toHaveBeenCalled();
  });
});
