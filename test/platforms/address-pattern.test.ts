import { describe, expect, it } from 'vitest';
import { clueOfPattern, cluesOf } from '../../utils/platforms/address-clue';
import { compileAddress, readAddress } from '../../utils/platforms/address-pattern';
import { compileGlob } from '../../utils/platforms/glob';
import { clueOfGlob, clueOfWords, cluesOfName, cluesOfText } from '../../utils/platforms/text-clue';
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
    ['example.org/tag?id=g-*', 'https://example.org/tag?other=G-12', null],
    ['example.org/tag?id', 'https://example.org/tag', {}],
    ['*.example.org', 'http://a.example.org/', {}],
    ['{account}.example.org/{account}', 'https://one.example.org/two', { account: 'two' }],
    ['**/{account}/wall', 'https://any.example/a/me/wall/1', { account: 'me' }],
    ['**/a/b', 'https://any.example/b/a', null],
    ['**/a/b', 'https://any.example/x/a/b', {}],
    ['**/a', 'https://any.example/x/A', {}],
    ['example.org/a', 'https://example.org/x/a', null],
    ['example.org/**/a', 'https://example.org/x/y/a', {}],
    ['example.org/**/a', 'https://example.org/a', {}],
    ['example.org/a/', 'https://example.org/a', {}],
    ['**', 'https://any.example/', {}],
    ['example.org', 'https://example.org/anything?x=1#y', {}],
    ['example.org', 'ftp://example.org/', null],
  ])('%s on %s', (pattern, url, expected) => {
    expect(match(pattern, url)).toEqual(expected);
  });

  it('reads nothing but web addresses', () => {
    for (const url of ['', 'ning.com', 'javascript:void(0)', 'data:text/html,x', 'https://'])
      expect(readAddress(url)).toBeNull();
  });
});

describe('readAddress', () => {
  it('shows host and path, as they are written, up to 300 characters', () => {
    expect(readAddress('https://Example.org/A/b?c#d')?.shown).toBe('example.org/A/b');
    expect(readAddress('https://example.org/')?.shown).toBe('example.org');
    expect(readAddress('https://example.org./')?.shown).toBe('example.org');
    expect(readAddress(`https://example.org/${'x'.repeat(400)}`)?.shown).toHaveLength(300);
  });

  it('takes host, path and query apart, in lower case', () => {
    expect(readAddress('HTTPS://A.Example.ORG/B/c?D=E#f')).toMatchObject({
      host: 'a.example.org',
      labels: ['a', 'example', 'org'],
      segments: ['b', 'c'],
      query: '?d=e',
    });
  });

  it('looks at thirty segments of a path: no platform’s files lie deeper', () => {
    expect(readAddress(`https://example.org${'/a'.repeat(40)}`)?.segments).toHaveLength(30);
  });
});

describe('what a pattern is looked up by', () => {
  it.each([
    ['ning.com', 'ning.com'],
    ['*.ning.com', 'ning.com'],
    ['{account}.ning.com/a', 'ning.com'],
    ['a*.b.ning.com', 'b.ning.com'],
    ['static.*.ning.com', 'ning.com'],
    ['{account}.*.example', 'example'],
    ['*.com/app', '/app'],
    ['*.com', 'com'],
    ['**/wp-content', '/wp-content'],
    ['**/wp-*/themes', '/themes'],
    ['/a/longer/b', '/longer'],
    ['/x/{account}', '/x'],
    ['/*/{account}', null],
    ['**', null],
  ])('%s: %s', (pattern, clue) => {
    expect(clueOfPattern(pattern)).toBe(clue);
  });

  it('is among what every address that fits it gives', () => {
    expect(cluesOf(['a', 'ning', 'com'], ['x', 'y', 'x'])).toEqual(['/x', '/y', 'com', 'ning.com', 'a.ning.com']);
    expect(cluesOf(['localhost'], [])).toEqual(['localhost']);
  });
});

describe('what a name or words are looked up by', () => {
  it.each([
    ['wp-block-*', 'wp-'],
    ['ab', 'ab'],
    ['abc*', 'abc'],
    ['ab*', null],
    ['*abc', null],
    ['*', null],
  ])('a name like %s: %s', (glob, clue) => {
    expect(clueOfGlob(glob)).toBe(clue);
  });

  it.each([
    ['NB.appConfig', 'nb.a'],
    ['a longer b', 'long'],
    ['ab*window.x{account}', 'wind'],
    ['abc', null],
    ['Straße', null],
    ['', null],
  ])('words like %s: %s', (words, clue) => {
    expect(clueOfWords(words)).toBe(clue);
  });

  it('is among what the name or the text gives', () => {
    expect(cluesOfName('wp-block')).toEqual(['wp-']);
    expect(cluesOfText('ABcdeſ')).toEqual(['abcd', 'bcde', 'cdes']);
    expect(cluesOfText('abcd')).toEqual(['abcd']);
    expect(cluesOfText('abc')).toEqual([]);
  });
});

describe('compileGlob', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['a*', 'a', true],
    ['a*', 'abc', true],
    ['a*', 'ba', false],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*b*c', 'axbxc', true],
    ['a*b*c', 'acb', false],
    ['a*b*c', 'xaxbxc', false],
    ['a*bc*c', 'abc', false],
    ['a*bc*c', 'abcc', true],
    ['a*b*b*c', 'abc', false],
    ['a*b*b*c', 'abbc', true],
    ['a*b*', 'ab', true],
    ['*b*c', 'bxc', true],
    ['a*b*', 'a', false],
  ])('%s on %s: %s', (glob, text, fits) => {
    expect(compileGlob(glob)(text)).toBe(fits);
  });
});

describe('compileText', () => {
  it.each([
    ['ning = {"CurrentApp"', 'var ning={"CurrentApp":{}}', true],
    ['WordPress *', 'WordPress 6.8', true],
    ['WordPress *', 'WordPressClone', false],
    ['a.b', 'axb', false],
    ['ning = {', 'ning    =    {', false],
    ['ning = {', 'NING =\n{', true],
    ['made with', 'made\n  with', true],
    ['made with', 'madewith', false],
    ['f( x', 'f(x', true],
    ['x (b', 'x(b', true],
    ['x= y', 'x=y', true],
    ['made with', 'made    with', false],
    ['a * b', 'a b', false],
    ['a * b', 'a x b', true],
    ['a*b', `a${'x'.repeat(200)}b`, true],
    ['a*b', `a${'x'.repeat(201)}b`, false],
    ['a*b', 'a\nb', true],
    ['f(x)[0]|$^+?\\/', 'f(x)[0]|$^+?\\/', true],
    ['f(x)', 'fx', false],
  ])('%s in %s: %s', (pattern, text, found) => {
    expect(compileText(pattern)(text) !== null).toBe(found);
  });

  it('captures an account', () => {
    expect(compileText('"App":*"id":"{account}"')('{"App":{"premium":true,"id":"me-2"}')?.account).toBe('me-2');
  });

  it('asks for nothing else where the whole text is meant', () => {
    expect(compileText('Built *', true)('Built 2')).not.toBeNull();
    expect(compileText('Built', true)('Built 2')).toBeNull();
    expect(compileText('Built', true)('Not Built')).toBeNull();
    expect(compileText('Built')('Not Built 2')?.saw).toBe('Built');
  });

  it('captures names of up to eighty letters, figures and hyphens', () => {
    const account = (text: string) => compileText('id={account};')(text)?.account;
    expect([account('id=me-2;'), account('id=Me_2;'), account('id=;'), account('id=a b;')]).toEqual([
      'me-2',
      'Me_2',
      undefined,
      undefined,
    ]);
    expect([account(`id=${'x'.repeat(80)};`)?.length, account(`id=${'x'.repeat(81)};`)]).toEqual([80, undefined]);
  });

  it('shows what it found, without blanks around it, or the whole text where that is nothing', () => {
    expect(compileText('a *b')('x a  b y')?.saw).toBe('a  b');
    expect(compileText(' * ')(' x')?.saw).not.toBe('');
    expect(compileText('')('text')?.saw).toBe('text');
  });
});
