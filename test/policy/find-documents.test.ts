import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../utils/facts';
import { findDocuments } from '../../utils/policy';

const PAGE = 'https://www.list.example/';
const link = (
  url: string,
  text: string,
  area: PageLink['area'] = 'footer',
  more: Partial<PageLink> = {},
): PageLink => ({
  url: new URL(url, PAGE).href,
  text,
  area,
  ...more,
});

function find(links: PageLink[], { url = PAGE, relations = [] as { rel: string; url: string }[] } = {}) {
  const found = findDocuments({ url, links, relations });
  return {
    policies: found.filter((it) => it.kind === 'policy').map((it) => it.url),
    notices: found.filter((it) => it.kind === 'legal-notice').map((it) => it.url),
    found,
  };
}

describe('a privacy policy is found', () => {
  it.each<[string, PageLink]>([
    ['by its text', link('/p/3', 'Privacy Policy')],
    ['by its text in another language', link('/p/3', 'Politique de confidentialité')],
    ['inside a longer text', link('/p/3', 'Read our privacy policy and cookie notice', 'form')],
    ['by a one-word text', link('/datenschutz.html', 'Datenschutz', 'nav')],
    ['by its address alone in the footer', link('/politica-de-privacidade/', 'Saiba mais')],
    ['by a run-together address', link('/politicadeprivacidad.php', 'Leer', 'form')],
    ['by its rel', link('/p/3', 'Your data', 'body', { rel: 'privacy-policy' })],
    ['by WordPress’ class', link('/p/3', 'Your data', 'body', { className: 'privacy-policy-link' })],
    ['as a PDF', link('/files/privacy-policy.pdf', 'Privacy policy (PDF)')],
    ['without its diacritics', link('/p/3', 'Protection des donnees')],
    ['at the platform that hosts the network', link('http://www.ning.com/privacy', 'Privacy Policy')],
    ['at a generator that keeps it for the site', link('https://www.iubenda.com/privacy-policy/1234567', 'Privacy')],
  ])('%s', (_, it) => {
    expect(find([it]).policies).toEqual([it.url]);
  });

  it('in a <link> of the head', () => {
    const relations = [{ rel: 'privacy-policy', url: 'https://www.list.example/p/3' }];
    expect(find([], { relations }).policies).toEqual(['https://www.list.example/p/3']);
  });
});

describe('a privacy policy is not made of', () => {
  it.each<[string, PageLink]>([
    ['a cookie policy', link('/cookies', 'Cookie policy')],
    ['terms of use', link('/terms', 'Terms of use')],
    ['a topic', link('/tag/privacy/', 'Privacy', 'body')],
    ['a category in German', link('/themen/datenschutz', 'Datenschutz', 'nav')],
    [
      'an article',
      link('/2019/05/new-privacy-law-passed-in-parliament', 'New privacy law passed in parliament', 'body'),
    ],
    [
      'a share button',
      link('https://www.facebook.com/sharer/sharer.php?u=https://list.example/privacy-policy', 'Share'),
    ],
    ['the policy of the captcha', link('https://policies.google.com/privacy', 'Privacy Policy', 'form')],
    ['a choice about advertising', link('/ccpa', 'Do not sell my personal information')],
    ['a dead link', link('#', 'Privacy Policy')],
  ])('%s', (_, it) => {
    expect(find([it]).policies).toEqual([]);
  });
});

describe('the order', () => {
  it('puts the document before the subject, the settings and the choices', () => {
    const links = [
      link('/privacy-settings', 'Privacy settings'),
      link('/privacy', 'Privacy'),
      link('/privacy-policy', 'Privacy policy'),
      link('/california', 'California privacy rights'),
    ];
    expect(find(links).policies[0]).toBe('https://www.list.example/privacy-policy');
  });

  it('puts the site’s own policy before a stranger’s', () => {
    const links = [link('https://else.example/privacy', 'Privacy policy'), link('/privacy', 'Privacy policy')];
    expect(find(links).policies[0]).toBe('https://www.list.example/privacy');
  });

  it('names one address once, without its fragment', () => {
    const links = [link('/privacy#top', 'Privacy policy', 'nav'), link('/privacy#data', 'Privacy policy')];
    expect(find(links).policies).toEqual(['https://www.list.example/privacy']);
  });
});

it('finds the legal notice beside the policy, and one page that is both as both', () => {
  const both = link('/impressum', 'Impressum & Datenschutz');
  expect(find([both])).toMatchObject({ policies: [both.url], notices: [both.url] });
  expect(find([link('/mentions-legales', 'Mentions légales')]).notices).toEqual([
    'https://www.list.example/mentions-legales',
  ]);
});

it('says why in the page’s own words', () => {
  const [found] = find([link('/privacy', 'Privacy policy')]).found;
  expect(found?.why).toEqual([
    { saw: 'Privacy policy', where: 'footer' },
    { saw: 'https://www.list.example/privacy', where: 'address' },
  ]);
});

it('finds Google’s policy where Google hosts the page', () => {
  const it = link('https://policies.google.com/privacy', 'Privacy Policy');
  expect(find([it], { url: 'https://carnet.blogspot.com/' }).policies).toEqual([it.url]);
});

it('survives addresses that are none', () => {
  expect(find([link('/privacy', 'Privacy')], { url: 'about:blank' }).policies).toEqual([]);
  expect(
    find([{ url: 'http://[', text: 'Privacy policy', area: 'footer' }, link('/%E0%A4%A', 'Privacy policy')]).policies,
  ).toEqual(['https://www.list.example/%E0%A4%A']);
});
