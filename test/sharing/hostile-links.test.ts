import { describe, expect, it } from 'vitest';
import { firstChoice } from '../../components/sharing/import/choose-of';
import type { Note } from '../../utils/notes';
import { decodeShared, encodeShared, type ImportPreview, notesToCsv, previewImport } from '../../utils/sharing';
import { noteOf } from './note-of';
import { readCsv } from './read-csv';
import { wordsOf } from './words-of';

type Readable = Extract<ImportPreview, { status: 'readable' }>;

/** Notes as a stranger would link to them, opened as a reader's extension does. */
async function opened(notes: object[], existing: Note[] = [], author?: string): Promise<Readable> {
  const code = await encodeShared(notes as Note[], {
    exportedAt: '2026-11-22T12:00:00.000Z',
    ...(author && { author }),
  });
  const shared = await decodeShared(code);
  if (shared.status !== 'read') throw new Error(shared.status);
  const preview = previewImport(shared.text, existing);
  if (preview.status !== 'readable') throw new Error(preview.reason);
  return preview;
}

const to = (source: string) => noteOf(1, { target: { source, title: '' } });

describe('a link from a stranger', () => {
  it.each([
    ['a script for an address', to('javascript:alert(1)'), 'page'],
    ['a script with a space before it', to(' javascript:alert(1)'), 'page'],
    ['data for an address', to('data:text/html,<script>alert(1)</script>'), 'page'],
    ['a file for an address', to('file:///etc/passwd'), 'page'],
    ['an address of an extension', to('chrome-extension://abc/dashboard.html'), 'page'],
    ['a view of a page’s source', to('view-source:https://a.example/'), 'page'],
    ['a name and password for a site', noteOf(1, { site: 'user:pw@evil.example' }), 'site'],
    ['a path for a site', noteOf(1, { site: 'a.example/x' }), 'site'],
    ['markup for an id', { ...noteOf(1), id: '<img src=x onerror=alert(1)>' }, 'id'],
    ['a prototype for an id', { ...noteOf(1), id: '__proto__' }, 'id'],
    ['a date that is none', noteOf(1, { modified: 'tomorrow' }), 'date'],
    ['a day that is none', noteOf(1, { modified: '2026-02-30T00:00:00Z' }), 'date'],
    ['a year beyond all', noteOf(1, { modified: '+275761-01-01T00:00:00Z' }), 'date'],
    ['an author’s name on two lines', noteOf(1, { creator: 'Anna\nIsoloir' }), 'name'],
    ['more tags than fit', noteOf(1, { tags: Array.from({ length: 1_000 }, (_, at) => `t${at}`) }), 'tags'],
    [
      'a place with endless digits',
      {
        ...noteOf(1),
        target: { ...noteOf(1).target, position: { type: 'TextPositionSelector', start: 1e308, end: -1 } },
      },
      'position',
    ],
    ['a kind that there is not', { ...noteOf(1), kind: 'constructor' }, 'kind'],
  ])('with %s brings nothing, and says why', async (_, note, reason) => {
    const { added, changed, refused } = await opened([note]);
    expect({ added, changed }).toEqual({ added: [], changed: [] });
    expect(refused.map((it) => it.reason)).toEqual([reason]);
  });

  it.each([
    ['letters of another script', 'аррӏе.example', 'xn--80ak6aa92e.example'],
    ['full width letters', 'ｃampaign.example', 'campaign.example'],
    ['letters that are not seen', 'cam\u200Bpaign.example', 'campaign.example'],
    ['a dot of another script', 'campaign。example', 'campaign.example'],
    ['capitals', 'CAMPAIGN.example', 'campaign.example'],
  ])('names a site with %s as its address does', async (_, site, shown) => {
    const { added } = await opened([noteOf(1, { site })]);
    expect(added.map((note) => note.site)).toEqual([shown]);
  });

  it.each([
    ['turned round', 'Anna\u202Egnp.exe', 'Annagnp.exe'],
    ['isolated', '\u2067Anna\u2069', 'Anna'],
  ])('shows an author’s name %s as one plain line', async (_, creator, shown) => {
    const { added } = await opened([{ ...noteOf(1), creator }]);
    expect(added.map((note) => note.creator)).toEqual([shown]);
  });

  it('with the id of a note that is kept replaces nothing unless it is ticked, whatever date and author it claims', async () => {
    const mine = noteOf(1, { body: 'mine' });
    for (const author of [undefined, '', 'Her Name', 'Somebody'])
      for (const modified of ['2099-01-01T00:00:00.000Z', '2026-11-20T12:00:00.001Z', '1970-01-01T00:00:00.000Z']) {
        const preview = await opened(
          [{ ...mine, body: 'theirs', modified, creator: 'Somebody' }, noteOf(2)],
          [mine],
          author,
        );
        expect(preview.changed.map(({ before, after }) => [before.body, after.body, after.creator])).toEqual([
          ['mine', 'theirs', undefined],
        ]);
        const chosen = firstChoice(preview, 'Her Name');
        expect([...chosen.changed]).toEqual([]);
        expect([...chosen.added]).toEqual([noteOf(2).id]);
      }
  });

  it('with the id of a note twice brings the first alone, and tells of the other', async () => {
    const { added, refused } = await opened([noteOf(1, { body: 'one' }), noteOf(1, { body: 'other' })]);
    expect(added.map(({ body }) => body)).toEqual(['one']);
    expect(refused.map(({ reason }) => reason)).toEqual(['twice']);
  });

  it('brings nothing that its own schema does not know, prototypes included', async () => {
    const evil = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"admin":true}');
    const { added } = await opened([{ ...evil, ...noteOf(1) }]);
    expect(Object.keys(added[0] ?? {}).sort()).toEqual(Object.keys(noteOf(1)).sort());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('brings no formula into a table that is saved later', async () => {
    const { added } = await opened([
      noteOf(1, {
        body: '=HYPERLINK("https://evil.example","x")',
        tags: ['+1'],
        target: { source: 'https://a.example/', title: '@SUM(A1)' },
      }),
    ]);
    const cells = readCsv(notesToCsv(added, wordsOf('en')).slice(1)).flat();
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+@]/);
  });
});
