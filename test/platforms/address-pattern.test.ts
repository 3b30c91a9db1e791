import { describe, expect, it } from 'vitest';
import { compileAddress, readAddress } from '../../utils/platforms/address-pattern';
import { compileText } from '../../utils/platforms/text-pattern';

function match(pattern: string, url: string) {
  const address = readAddress(url);
  return address && compileAddress(pattern)(address);
}

describe('compileAddress', () => {
  it.each([
    ['ning.com', 'https://ning.com/', {}],
    ['ning.com', 'https://NING.com./privacy', {}],
    ['ning.com', 'https://evilning.com/', null],
    ['ning.com', 'https://www.ning.com/', null],
    ['*.ning.com', 'https://a.b.ning.com/', {}],
    ['*.ning.com', 'https://ning.com/', null],
    ['{account}.ning.com', 'https://one.ning.com/', { account: 'one' }],
    ['{account}.ning.com', 'https://one.two.ning.com/', null],
    ['example.org/a/b', 'https://example.org/a/b/c', {}],
    ['example.org/a/b', 'https://example.org/a/bc', null],
    ['example.org/a/b', 'https://example.org/x/a/b', null],
    ['example.org/{account}/pages', 'https://example.org/me/pages/1', { account: 'me' }],
    ['example.org/{account}', 'https://example.org/', null],
    ['**/wp-content', 'https://any.example/blog/wp-content/x.css', {}],
    ['**/wp-content', 'https://any.example/?p=/wp-content/', null],
    ['static.example/**/badge*', 'https://static.example/a/b/badge.swf', {}],
    ['/forms/signups', 'https://any.example/forms/signups', {}],
    ['example.org/*.us*.x', 'https://example.org/a.us12.x', {}],
    ['example.org/tag?id=g-*', 'https://example.org/tag?v=1&id=G-12', {}],
    ['example.org/tag?id=g-*', 'https://example.org/tag/js?id=G-12#id', {}],
    ['example.org/tag?id=g-*', 'https://example.org/tag?id=AW-12', null],
    ['example.org/tag?id=g-*', 'https://example.org/tag', null],
    ['example.org/tag?id=g-*', 'https://example.org/other?id=G-12', null],
    ['example.org/tag?id=g-*', 'https://evil.example/?x=example.org/tag?id=G-12', null],
    ['example.org/tag?id=g-*', 'https://example.org/tag#?id=G-12', null],
  ])('%s on %s', (pattern, url, expected) => {
    expect(match(pattern, url)).toEqual(expected);
  });

  it('reads nothing but web addresses', () => {
    for (const url of ['', 'ning.com', 'javascript:void(0)', 'data:text/html,x', 'https://'])
      expect(readAddress(url)).toBeNull();
  });
});

describe('compileText', () => {
  it.each([
    ['ning = {"CurrentApp"', 'var ning={"CurrentApp":{}}', true],
    ['WordPress *', 'WordPress 6.8', true],
    ['WordPress *', 'WordPressClone', false],
    ['a.b', 'axb', false],
  ])('%s in %s: %s', (pattern, text, found) => {
    expect(compileText(pattern)(text) !== null).toBe(found);
  });

  it('captures an account', () => {
    expect(compileText('"App":*"id":"{account}"')('{"App":{"premium":true,"id":"me-2"}')?.account).toBe('me-2');
  });
});
