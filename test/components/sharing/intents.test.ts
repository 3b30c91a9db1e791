import { describe, expect, it } from 'vitest';
import {
  blueskyIntent,
  MAIL_LIMIT,
  mailIntent,
  mastodonIntent,
  POST_LIMITS,
  serverOf,
  trimPost,
} from '../../../components/sharing/intents';

const LINK = 'https://ensemble.example/rejoindre?page=2';
const FAMILY = '👩‍👩‍👧‍👦';
const LONG = 'Qui garde la liste des soutiens après le vote ? '.repeat(40);

const TEXTS: [string, string][] = [
  ['short', 'Qui garde la liste ?'],
  ['long', LONG],
  ['emoji families', FAMILY.repeat(400)],
  ['letters with many accents', 'é̂̃'.repeat(700)],
  ['flags', '🇫🇷🇧🇪'.repeat(300)],
  ['one word without a space', 'ä'.repeat(2_000)],
  ['half a character', `\uD83D${'a'.repeat(900)}\uDC00`],
  ['nothing', ''],
];

const graphemes = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];

describe.each(Object.entries(POST_LIMITS))('a post on %s', (place, limit) => {
  it.each(TEXTS)('of %s text stays in its limit and keeps its link, last and whole', (_, text) => {
    const post = trimPost(text, LINK, limit);
    expect(post.endsWith(LINK)).toBe(true);
    const weight = 'link' in limit ? limit.link : LINK.length;
    expect(graphemes(post).length - LINK.length + weight).toBeLessThanOrEqual(limit.graphemes);
  });

  it('is cut between what readers see as letters, and says that it is cut', () => {
    const post = trimPost(FAMILY.repeat(600), undefined, limit);
    expect(graphemes(post)).toHaveLength(limit.graphemes);
    expect(
      graphemes(post)
        .slice(0, -1)
        .every(({ segment }) => segment === FAMILY),
    ).toBe(true);
    expect(post.endsWith('…')).toBe(true);
  });

  it('keeps a text that fits as it is', () => {
    expect(trimPost('Bonjour', LINK, limit)).toBe(`Bonjour\n\n${LINK}`);
    expect(trimPost('a'.repeat(limit.graphemes), undefined, limit)).toBe('a'.repeat(limit.graphemes));
    expect(place).not.toBe('');
  });
});

it('a link longer than the post is left out, not broken', () => {
  const post = trimPost('Bonjour', `https://a.example/${'x'.repeat(400)}`, POST_LIMITS.bluesky);
  expect(post).toBe('Bonjour');
});

describe('an e-mail', () => {
  it.each(TEXTS)('of %s text fits into an address and keeps its link last', (_, text) => {
    const { text: said, href } = mailIntent('Notes: a & b', text, LINK);
    expect(href.length).toBeLessThanOrEqual(MAIL_LIMIT);
    expect(said.endsWith(LINK)).toBe(true);
    const body = new URL(href).search.replace(/^.*[?&]body=/, '');
    expect(decodeURIComponent(body).replaceAll('\r\n', '\n')).toBe(said.replace(/\p{Surrogate}/gu, '\uFFFD'));
    expect(new URL(href).searchParams.get('subject')).toBe('Notes: a & b');
  });
});

it('a subject and a link that are too long leave room for a letter', () => {
  const { title, text, href } = mailIntent(FAMILY.repeat(90), LONG, `https://a.example/${'ü'.repeat(900)}`);
  expect(href.length).toBeLessThanOrEqual(MAIL_LIMIT);
  expect(title.endsWith('…')).toBe(true);
  expect(text).toMatch(/^Qui garde la liste/);
});

it.each(TEXTS)('what is written into an address of a post comes out again: %s', (_, text) => {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  expect(new URL(mastodonIntent('social.example', text)).searchParams.get('text')).toBe(whole);
  expect(new URL(blueskyIntent(text)).searchParams.get('text')).toBe(whole);
});

it.each([
  ['social.example', 'social.example'],
  ['https://Social.Example/@zoe', 'social.example'],
  ['@zoe@social.example', 'social.example'],
  ['https://zoe@social.example/', 'social.example'],
  ['localhost', ''],
  ['social.example:8443', ''],
  ['javascript:alert(1)', ''],
  ['', ''],
])('the server in “%s” is “%s”', (written, server) => {
  expect(serverOf(written)).toBe(server);
});
