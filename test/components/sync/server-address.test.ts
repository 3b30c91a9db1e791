import { describe, expect, it } from 'vitest';
import { hostOf, serverAddress } from '../../../components/sync/server-address';

describe('the address of a server', () => {
  it.each([
    ['https://cloud.example/dav/Isoloir', 'https://cloud.example/dav/Isoloir'],
    [' cloud.example/dav ', 'https://cloud.example/dav'],
    ['cloud.example:5006/home', 'https://cloud.example:5006/home'],
    ['HTTPS://Cloud.Example/A', 'https://cloud.example/A'],
    ['http://localhost:5984/group', 'http://localhost:5984/group'],
    ['http://127.0.0.1:8080/dav/', 'http://127.0.0.1:8080/dav/'],
    ['http://[::1]/dav', 'http://[::1]/dav'],
  ])('%j is taken as %j', (typed, address) => expect(serverAddress(typed)).toBe(address));

  it.each([
    ['', 'nothing'],
    ['http://cloud.example/dav', 'read by everybody on the way'],
    ['http://localhost.evil.example/', 'not this machine'],
    ['https://ana:secret@cloud.example/', 'a password in an address is shown and kept'],
    ['ftp://cloud.example/', 'another protocol'],
    ['javascript:alert(1)', 'no address'],
    ['https://', 'no host'],
    ['https://cloud.example/dav?x=1', 'no folder'],
    ['my cloud', 'words'],
  ])('%j is not taken: %s', (typed) => expect(serverAddress(typed)).toBeNull());

  it('is named by its host', () => {
    expect(hostOf('https://cloud.example:5006/home')).toBe('cloud.example:5006');
    expect(hostOf('no address')).toBe('no address');
  });
});
