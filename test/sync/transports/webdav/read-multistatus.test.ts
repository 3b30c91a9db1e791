import { describe, expect, it } from 'vitest';
import { type Entry, readMultistatus } from '../../../../utils/sync/webdav/read-multistatus';

const FOLDER = new URL('https://cloud.example.org/remote.php/dav/files/ana/isoloir/v1/');
const RECORD = 'abcdefghijklmnopqrstuv.bin';

function read(xml: string): Entry[] {
  return readMultistatus(new TextEncoder().encode(xml), FOLDER);
}

/** One line of a list, with what each case is about. */
function line(href: string, props = '<d:resourcetype/>', status = 'HTTP/1.1 200 OK'): string {
  return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>${status}</d:status></d:propstat></d:response>`;
}

function list(...lines: string[]): string {
  return `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${lines.join('')}</d:multistatus>`;
}

describe('lists as servers write them', () => {
  it('Nextcloud’s', () => {
    const xml = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/ana/isoloir/v1/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype><d:getetag>&quot;64f1&quot;</d:getetag><d:getlastmodified>Mon, 01 Mar 2027 12:00:00 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/ana/isoloir/v1/${RECORD}</d:href><d:propstat><d:prop><d:resourcetype/><d:getcontentlength>1024</d:getcontentlength><d:getetag>&quot;0a&quot;</d:getetag><d:getlastmodified>Mon, 01 Mar 2027 11:59:00 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
    const modified = Date.parse('2027-03-01T12:00:00Z');
    expect(read(xml)).toEqual([
      { name: '', isFolder: true, etag: '"64f1"', modified, size: null },
      { name: RECORD, isFolder: false, etag: '"0a"', modified: modified - 60_000, size: 1_024 },
    ]);
  });

  it('Apache’s, with its prefixes inside the line', () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">
<D:href>/remote.php/dav/files/ana/isoloir/v1/${RECORD}</D:href>
<D:propstat>
<D:prop>
<lp1:resourcetype/>
<lp1:getcontentlength>8192</lp1:getcontentlength>
<lp1:getetag>"2000-5f"</lp1:getetag>
</D:prop>
<D:status>HTTP/1.1 200 OK</D:status>
</D:propstat>
</D:response>
</D:multistatus>`;
    expect(read(xml)).toEqual([{ name: RECORD, isFolder: false, etag: '"2000-5f"', modified: null, size: 8_192 }]);
  });

  it('one without any prefix, and one with comments and CDATA', () => {
    const plain = list(line(`${FOLDER.pathname}x/`, '<d:resourcetype><d:collection/></d:resourcetype>'));
    expect(read(plain.replaceAll('d:', '').replace('xmlns:d', 'xmlns'))).toMatchObject([{ name: 'x', isFolder: true }]);
    expect(read(list(line(`<![CDATA[${FOLDER.pathname}x]]>`, '<!-- none --><d:resourcetype/>')))).toMatchObject([
      { name: 'x' },
    ]);
  });
});

it.each([
  ['a path', `${FOLDER.pathname}one`, 'one'],
  ['a whole address', `${FOLDER.href}one`, 'one'],
  [
    'an address with another port and scheme, as gateways write it',
    `${FOLDER.href.replace('https://cloud.example.org', 'http://cloud.example.org:8080')}one`,
    'one',
  ],
  ['a relative path', 'one', 'one'],
  ['a folder', `${FOLDER.pathname}one/`, 'one'],
  ['percent signs', `${FOLDER.pathname}%C3%A0%20voir`, 'à voir'],
  ['needless percent signs', `${FOLDER.pathname.replace('ana', '%61na')}%6Fne`, 'one'],
  ['the folder itself', FOLDER.pathname, ''],
  ['the folder itself without its slash', FOLDER.pathname.slice(0, -1), ''],
])('a name is read from %s', (_, href, name) => {
  expect(read(list(line(href))).map((it) => it.name)).toEqual([name]);
});

it.each([
  ['another host', `https://example.org${FOLDER.pathname}one`],
  ['a host that begins alike', `https://cloud.example.org.evil.org${FOLDER.pathname}one`],
  ['another host without a scheme', `//evil.org${FOLDER.pathname}one`],
  ['a folder above', '/remote.php/dav/files/ana/'],
  ['a way up', `${FOLDER.pathname}../../secrets`],
  ['a hidden way up', `${FOLDER.pathname}%2e%2e/secrets`],
  ['what lies deeper', `${FOLDER.pathname}one/two`],
  ['a slash in disguise', `${FOLDER.pathname}one%2Ftwo`],
  ['a folder that begins alike', `${FOLDER.pathname.slice(0, -1)}-other/one`],
  ['letters that cannot be read', `${FOLDER.pathname}%ff%fe`],
  ['no address', 'http://['],
  ['nothing', ''],
])('%s is left out', (_, href) => {
  expect(
    read(list(line(href), line(`${FOLDER.pathname}kept`)))
      .map(({ name }) => name)
      .filter((it) => it !== ''),
  ).toEqual(['kept']);
});

it.each([
  ['a length of letters', '<d:getcontentlength>many</d:getcontentlength>', { size: null }],
  ['a length below nothing', '<d:getcontentlength>-5</d:getcontentlength>', { size: null }],
  ['a length beyond counting', '<d:getcontentlength>99999999999999999999</d:getcontentlength>', { size: null }],
  ['no date', '<d:getlastmodified>yesterday</d:getlastmodified>', { modified: null }],
  ['an empty tag', '<d:getetag></d:getetag>', { etag: null }],
])('%s is none', (_, props, entry) => {
  expect(read(list(line(`${FOLDER.pathname}one`, props)))).toMatchObject([entry]);
});

it('what was not found is not read', () => {
  expect(read(list(line(`${FOLDER.pathname}one`, '<d:getetag>x</d:getetag>', 'HTTP/1.1 404 Not Found')))).toEqual([]);
});

it.each([
  ['no XML', 'hello', 'garbled'],
  ['nothing', '', 'garbled'],
  ['XML that stops', list(line('one')).slice(0, -9), 'garbled'],
  ['another document', '<feed/>', 'not_webdav'],
  ['a web page', '<!DOCTYPE html><html><p>Log in<br></html>', 'not_webdav'],
  ['entities of its own', `<!DOCTYPE d [<!ENTITY x "${'y'.repeat(100)}">]>${list(line('&x;')).slice(21)}`, 'garbled'],
  [
    'a file from elsewhere',
    `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${list(line('&x;')).slice(21)}`,
    'garbled',
  ],
  ['more depth than anyone needs', '<a>'.repeat(200_000) + '</a>'.repeat(200_000), 'garbled'],
])('%s is refused', (_, xml, reason) => {
  expect(() => read(xml)).toThrow(expect.objectContaining({ name: 'SyncFailure', reason }));
});

it('bytes that are no text are refused, not thrown about', () => {
  expect(() => readMultistatus(new Uint8Array([0xff, 0xfe, 0x00, 0x3c]), FOLDER)).toThrow(
    expect.objectContaining({ name: 'SyncFailure' }),
  );
});
