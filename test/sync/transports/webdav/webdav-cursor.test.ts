import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCursor, type WebdavCursor, writeCursor } from '../../../../utils/sync/webdav/webdav-cursor';
import { anyName } from '../stage';

const name = fc.constant(null).map(anyName);
const cursors: fc.Arbitrary<WebdavCursor> = fc.record({
  folders: fc
    .array(
      fc.tuple(
        name,
        fc.record({
          tag: fc.option(fc.string()),
          records: fc.array(fc.tuple(name, fc.option(fc.nat()))).map((it) => new Map(it)),
        }),
      ),
    )
    .map((it) => new Map(it)),
  trusting: fc.nat(9),
  checked: fc.option(name),
  tagsHold: fc.boolean(),
});

it('what was seen is read back as it was written', () => {
  fc.assert(
    fc.property(cursors, (cursor) => {
      expect(readCursor(writeCursor(cursor))).toEqual(cursor);
    }),
  );
});

it.each([
  null,
  '',
  'x',
  '{}',
  '[]',
  '{"v":2}',
  '{"v":1,"trusting":"a","tagsHold":true,"folders":{}}',
  '{"v":1,"since":7}',
])('%s reads from the beginning', (text) => {
  expect(readCursor(text)).toEqual({ folders: new Map(), trusting: 0, checked: null, tagsHold: true });
});

it('what was written before folders were checked in turn is read on from', () => {
  const [folder, record] = [anyName(), anyName()];
  const old = JSON.stringify({ v: 1, trusting: 9, tagsHold: true, folders: { [folder]: ['"1"', `${record}sg,`] } });
  expect(readCursor(old)).toEqual({
    folders: new Map([[folder, { tag: '"1"', records: new Map([[record, 1_024]]) }]]),
    trusting: 9,
    checked: null,
    tagsHold: true,
  });
});

it('60,000 records fit into what a cursor may be, and too many are said to be too many', () => {
  const seen = (count: number): WebdavCursor => {
    const records = new Map(Array.from({ length: count }, () => [anyName(), 1_024] as const));
    return { folders: new Map([[anyName(), { tag: null, records }]]), trusting: 0, checked: null, tagsHold: true };
  };
  expect(writeCursor(seen(60_000)).length).toBeLessThan(2_000_000);
  expect(() => writeCursor(seen(100_000))).toThrow(expect.objectContaining({ reason: 'too_large' }));
});
