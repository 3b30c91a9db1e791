import { expect, it } from 'vitest';
import { folderTag } from '../../../../utils/sync/webdav/folder-tag';
import type { Entry } from '../../../../utils/sync/webdav/read-multistatus';

const NOW = 1_800_000_000_000;

function folder(said: Partial<Entry>): Entry {
  return { name: 'x', isFolder: true, etag: null, modified: null, size: null, ...said };
}

it.each<[string, Entry | undefined, number | null, string | null]>([
  ['a tag alone is believed', folder({ etag: '"1"' }), NOW, '"1" '],
  ['a folder long at rest is believed', folder({ modified: NOW - 3_000 }), NOW, ` ${NOW - 3_000}`],
  ['one that changed a moment ago is not', folder({ modified: NOW - 2_999 }), NOW, null],
  ['nor is its tag', folder({ etag: '"1"', modified: NOW - 1_000 }), NOW, null],
  ['nor one that changed in what is yet to come', folder({ modified: NOW + 60_000 }), NOW, null],
  ['nor one of whose server the clock is not known', folder({ modified: NOW - 60_000 }), null, null],
  ['nor one that says nothing', folder({}), NOW, null],
  ['nor one that is not there', undefined, NOW, null],
])('%s', (_, said, at, tag) => {
  expect(folderTag(said, at)).toBe(tag);
});
