import { describe, expect, it } from 'vitest';
import { isPdf, isRoute, readLink, readUrl, wordsOf } from '../../utils/policy/read-link';
import { familyOf } from '../../utils/policy/site-family';
import { isServicePolicy, keepsPolicies } from '../../utils/policy/third-parties';

const link = (url: string, rest: { text?: string; rel?: string } = {}) =>
  readLink({ url, text: 'Privacy', area: 'body', ...rest });

describe('an address', () => {
  it.each([
    ['http://a.example/', 'http://a.example/'],
    ['https://a.example', 'https://a.example/'],
    ['ftp://a.example/', undefined],
    ['javascript:void(0)', undefined],
    ['mailto:a@a.example', undefined],
    ['privacy', undefined],
    ['http://[', undefined],
  ])('%s is read as %s', (address, href) => {
    expect(readUrl(address)?.href).toBe(href);
  });

  it.each([
    ['/privacy.pdf', true],
    ['/PRIVACY.PDF', true],
    ['/privacy.pdf/', false],
    ['/pdf', false],
    ['/privacypdf', false],
    ['/privacy.pdfx', false],
  ])('%s is a PDF’s: %s', (path, pdf) => {
    expect(isPdf(path)).toBe(pdf);
  });

  it.each([
    ['#/privacy', true],
    ['#!/privacy', true],
    ['#!privacy', true],
    ['#privacy', false],
    ['#/', false],
    ['#!', false],
    ['#!/', false],
    ['#top/privacy', false],
    ['#top!privacy', false],
    ['', false],
  ])('with “%s” is a page that a script draws: %s', (hash, route) => {
    expect(isRoute(new URL(`https://a.example/${hash}`))).toBe(route);
  });
});

describe('a link', () => {
  it('is taken apart into words', () => {
    expect(
      link('https://www.a.example/Our-Policy/%C3%89lus?page=privacy+policy', {
        text: '  Données & Vie privée! ',
        rel: 'privacy-policy',
      }),
    ).toMatchObject({
      host: 'www.a.example',
      pathname: '/Our-Policy/%C3%89lus',
      text: ' donnees vie privee ',
      path: ' our policy elus ',
      query: ' page privacy policy ',
      rel: ' privacy policy ',
    });
  });

  it('without rel or query has no words of them', () => {
    expect(link('https://a.example/x')).toMatchObject({ rel: '  ', query: '  ', path: ' x ' });
  });

  it('has the words of a fragment where that is a page of its own', () => {
    expect(link('https://a.example/app#/privacy')?.path).toBe(' app privacy ');
    expect(link('https://a.example/app#privacy')?.path).toBe(' app ');
  });

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://www.facebook.com/dialog/share',
    'https://twitter.com/intent/tweet',
    'https://twitter.com/share?u=x',
    'https://x.com/intent/post',
    'https://www.linkedin.com/shareArticle',
    'https://www.linkedin.com/cws/share',
    'https://pinterest.com/pin/create',
    'https://www.pinterest.fr/pin/create',
    'https://t.me/share/url',
    'https://wa.me/?text=x',
    'https://reddit.com/submit?u=x',
    'https://translate.google.com/x',
    'https://web.archive.org/save/x',
    'https://validator.w3.org/x',
    'HTTPS://WWW.FACEBOOK.COM/SHARER/x',
    'whatsapp://send?text=x',
    'https://a.example/privacy.jpg',
    'https://a.example/privacy.jpeg',
    'https://a.example/privacy.PNG',
    'https://a.example/privacy.mp3',
    'https://a.example/privacy.mp4',
    'https://a.example/privacy.xml',
    'mailto:a@a.example',
  ])('to %s leads to no text', (url) => {
    expect(link(url)).toBeNull();
  });

  it.each([
    'https://www.facebook.com/privacy',
    'https://twitter.com/privacy',
    'https://www.linkedin.com/legal/privacy',
    'https://a.example/jpg',
    'https://a.example/privacy.jpg/text',
    'https://a.example/privacy.js.html',
    'https://a.example/mp5',
    'https://a.example/privacy.mp5',
  ])('to %s may lead to one', (url) => {
    expect(link(url)?.url.href).toBe(url);
  });
});

describe('the words of a part of an address', () => {
  it.each([
    ['/privacy-policy', ' privacy policy '],
    ['privacy+policy', ' privacy policy '],
    ['%C3%A9lus', ' elus '],
    ['%E0%A4%A-privacy', ' e0 a4 a privacy '],
    ['', '  '],
    [`${'a'.repeat(298)}-b-c`, ` ${'a'.repeat(298)} b `],
  ])('%s are “%s”', (part, words) => {
    expect(wordsOf(part)).toBe(words);
  });
});

describe('the name a host was registered under', () => {
  it.each([
    ['example.org', 'example.org'],
    ['www.example.org', 'example.org'],
    ['a.b.example.org', 'example.org'],
    ['WWW.Example.ORG', 'example.org'],
    ['www.example.org.', 'example.org'],
    ['www.example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'example.co.uk'],
    ['co.uk', 'co.uk'],
    ['example.gouv.fr', 'example.gouv.fr'],
    ['www.example.com.br', 'example.com.br'],
    ['carnet.blogspot.com', 'carnet.blogspot.com'],
    ['www.co.info', 'co.info'],
    ['www.xco.uk', 'xco.uk'],
    ['www.cox.uk', 'cox.uk'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, family) => {
    expect(familyOf(host)).toBe(family);
  });
});

describe('a policy', () => {
  it.each([
    ['google.com', 'liste.example', true],
    ['ok.ru', 'liste.example', true],
    ['else.example', 'liste.example', false],
    ['google.com', 'carnet.blogspot.com', false],
    ['google.com', 'sites.google.com', false],
    ['google.com', 'www.blogger.com', false],
    ['google.com', 'notblogger.com', true],
    ['google.com', 'blogger.com.example', false],
    ['automattic.com', 'liste.wordpress.com', false],
    ['automattic.com', 'liste.tumblr.com', false],
    ['wordpress.com', 'liste.wordpress.com', false],
    ['wordpress.org', 'liste.wordpress.com', true],
    ['facebook.com', 'www.instagram.com', false],
    ['facebook.com', 'www.facebook.com', false],
    ['meta.com', 'www.facebook.com', true],
  ])('of %s linked on %s is a service’s own: %s', (family, host, own) => {
    expect(isServicePolicy(family, host)).toBe(own);
  });

  it.each([
    ['iubenda.com', true],
    ['www.iubenda.com', true],
    ['termly.io', true],
    ['app.termly.io', true],
    ['privacypolicygenerator.info', true],
    ['xiubenda.com', false],
    ['iubenda.com.example', false],
    ['iubendaxcom', false],
  ])('at %s is kept there for the site that wrote it: %s', (host, kept) => {
    expect(keepsPolicies(host)).toBe(kept);
  });
});
