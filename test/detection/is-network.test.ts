import { describe, expect, it } from 'vitest';
import { isNetwork } from '../../utils/detection/is-network';
import { viewOf } from './view-of';

const link = (path: string, text = 'x') => ({
  url: new URL(path, 'https://net.example/').href,
  text,
  area: 'body' as const,
});
const paths = (...them: string[]) => ({ url: 'https://net.example/', links: them.map((path) => link(path)) });
const is = (...them: string[]) => isNetwork(viewOf([], paths(...them)));

/** Beside these two parts of a community a third makes a network. */
const TWO = ['/groups/', '/forum/'];

describe('a place where members do things together', () => {
  it.each([
    '/members',
    '/member/7',
    '/profile?id=7',
    '/profiles#a',
    '/membres/',
    '/mitglieder',
    '/people',
    '/MEMBERS/',
  ])('has three parts of one, such as its people: %s', (people) => expect(is(people, ...TWO)).toBe(true));

  it.each(['/event/1', '/events', '/agenda', '/calendar', '/photo/1', '/photos', '/videos/', '/video', '/chat?room=1'])(
    'or its doings: %s',
    (doings) => expect(is(doings, ...TWO)).toBe(true),
  );

  it.each([
    '/membership',
    '/peoples-budget',
    '/eventful',
    '/photography',
    '/x-members-x',
    'https://other.example/members',
  ])('is not made by %s', (other) => expect(is(other, ...TWO)).toBe(false));

  it.each([
    ['/group/1', '/forums'],
    ['/groupes', '/discussion/1'],
    ['/gruppen/', '/discussions'],
    ['/grupos', '/activity'],
    ['/gruppi', '/topic/1'],
    ['/groups', '/topics?x'],
    ['/groups#a', '/forum'],
  ])('has groups and talk: %s, %s', (groups, talk) => {
    expect(is('/members', groups, talk)).toBe(true);
    expect(is('/members', groups)).toBe(false);
    expect(is('/members', talk)).toBe(false);
  });

  it.each([
    ['/groupware', '/forum'],
    ['/groups', '/forumula'],
  ])('is not made by words that begin so: %s, %s', (groups, talk) => expect(is('/members', groups, talk)).toBe(false));
});

describe('with two parts, a network asks people in', () => {
  const two = paths('/members', '/groups');

  it.each([
    'Sign up',
    'signup',
    'Register',
    'Create an account',
    'create-an-account',
    'create account',
    'CreateAccount',
    'S’inscrire',
    'Inscription',
    'Registrieren',
    'Anmelden',
    'Beitreten',
    'Regístrate',
    'Registrati',
    'Iscriviti',
    'Rejoindre',
    'JOIN US',
  ])('by a link: %s', (text) => {
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, link('/x', text)] }))).toBe(true);
    expect(isNetwork(viewOf([], { ...two, links: [link('/x', text)] }))).toBe(false);
  });

  it('by where a link leads, on the site itself', () => {
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, link('/main/signUp')] }))).toBe(true);
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, link('https://other.example/signup')] }))).toBe(false);
  });

  it('by a form that asks for a password', () => {
    const form = (type: string) => ({
      action: '',
      method: 'post',
      submit: 'x',
      fields: [
        { type: 'text', name: 'who', label: '', required: true },
        { type, name: 'secret', label: '', required: true },
      ],
    });
    expect(isNetwork(viewOf([], { ...two, forms: [form('password')] }))).toBe(true);
    expect(isNetwork(viewOf([], { ...two, forms: [form('email')] }))).toBe(false);
  });

  it('not by a headline, nor by other links', () => {
    const headline = link('/x', 'Ten reasons why young people join a party today');
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, headline] }))).toBe(false);
    expect(isNetwork(viewOf([], two))).toBe(false);
    const short = (length: number) => link('/x', 'join'.padEnd(length, '!'));
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, short(39)] }))).toBe(true);
    expect(isNetwork(viewOf([], { ...two, links: [...two.links, short(40)] }))).toBe(false);
  });
});

it('a page without links is none, nor one whose addresses are none', () => {
  expect(is()).toBe(false);
  expect(isNetwork(viewOf([], { ...paths('/members', ...TWO), url: 'nowhere' }))).toBe(false);
  const broken = { url: 'https://net.example/', links: [{ url: 'http://', text: 'x', area: 'body' as const }] };
  expect(isNetwork(viewOf([], broken))).toBe(false);
});

it('a path is looked at as far as community software writes them', () => {
  expect(is(`/${'x'.repeat(194)}/members`, ...TWO)).toBe(false);
  expect(is(`/${'x'.repeat(190)}/members`, ...TWO)).toBe(true);
});
