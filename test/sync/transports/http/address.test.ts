import { expect, it } from 'vitest';
import { readAddress } from '../../../../utils/sync/http/address';
import { isPrivateHost } from '../../../../utils/sync/http/private-host';

it.each([
  ['https://cloud.example.org/remote.php/dav/files/ana', 'https://cloud.example.org/remote.php/dav/files/ana/'],
  ['https://cloud.example.org:8443/dav/?a=1#b', 'https://cloud.example.org:8443/dav/'],
  ['https://example.org', 'https://example.org/'],
  ['http://127.0.0.1:5984/group', 'http://127.0.0.1:5984/group/'],
  ['http://nas.local/dav', 'http://nas.local/dav/'],
  ['https://example.org/À voir/', 'https://example.org/%C3%80%20voir/'],
])('%s is the place %s', (text, place) => {
  expect(readAddress(text).href).toBe(place);
});

it.each([
  ['', 'not_found'],
  ['cloud.example.org', 'not_found'],
  ['ftp://example.org/', 'not_found'],
  ['javascript:alert(1)', 'not_found'],
  ['https://ana:secret@example.org/', 'not_found'],
  ['http://example.org/dav/', 'certificate'],
  ['http://127.0.0.1.example.org/', 'certificate'],
  ['http://local.example.org/', 'certificate'],
])('%s is refused', (text, reason) => {
  expect(() => readAddress(text)).toThrow(expect.objectContaining({ name: 'SyncFailure', reason }));
});

it.each([
  'localhost',
  'a.localhost',
  'box.home.arpa',
  'couch.internal',
  '127.0.0.1',
  '127.8.9.1',
  '10.0.0.7',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.178.20',
  '169.254.1.1',
  '[::1]',
  '[fd12:3456::1]',
  '[fc00::1]',
  '[fe80::1]',
])('%s is of one’s own network', (host) => {
  expect(isPrivateHost(host)).toBe(true);
});

it.each([
  'example.org',
  'notlocalhost',
  '126.0.0.1',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '193.168.0.1',
  '169.253.0.1',
  '[2001:db8::1]',
  '[fec0::1]',
  '[::ffff:7f00:1]',
  '[::2]',
  '10.0.0.example.org',
])('%s is anybody’s', (host) => {
  expect(isPrivateHost(host)).toBe(false);
});
