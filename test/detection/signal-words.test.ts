import { describe, expect, it } from 'vitest';
import type { Signal } from '../../utils/detection/signal';
import { SIGNALS } from '../../utils/detection/signals';
import { WEIGHTS } from '../../utils/detection/weights';
import { DECISIVE, ROLES, SUPPORTING } from '../../utils/detection/words/lexicon';
import { hitOf, viewOf } from './view-of';

const ZONES = ['name', 'description', 'heading', 'menu', 'call', 'text', 'footer'] as const;

/**
 * What a signal listens to: which kinds of words in which parts of a page, and what it counts: each `kind` of word once, each `word`
 * once, or each `place`. `own`: only what the site says of itself ("our"); `others`: only what it does not. In an article,
 * text, headings and description quote others: of signals with `quiet`, nothing is heard there.
 */
interface Hears {
  zones: string;
  roles: string;
  counts: 'kind' | 'word' | 'place';
  voice?: 'own' | 'others';
  quiet?: true;
}

const EVERYWHERE = ZONES.join(' ');

const HEARS: Record<string, Hears> = {
  authority: { zones: 'name heading menu call footer', roles: 'authority', counts: 'word' },
  'calls-to-act': { zones: 'menu call', roles: 'vote volunteer donate join', counts: 'kind' },
  'describes-itself': {
    zones: 'description',
    roles: 'candidate office constituency party manifesto campaign programme',
    counts: 'kind',
    quiet: true,
  },
  'footer-declares': { zones: 'footer', roles: 'candidate office party manifesto campaign vote', counts: 'kind' },
  'headings-appeal': {
    zones: 'heading',
    roles: 'party manifesto campaign vote volunteer donate programme endorse',
    counts: 'kind',
  },
  'menu-candidates': { zones: 'menu', roles: 'candidate campaign', counts: 'kind' },
  'menu-manifesto': { zones: 'menu', roles: 'party manifesto vote endorse', counts: 'kind' },
  'menu-programme': { zones: 'menu', roles: 'programme list', counts: 'kind' },
  'name-says-authority': { zones: 'name', roles: 'authority', counts: 'place' },
  'name-says-candidacy': { zones: 'name', roles: 'candidate election office constituency vote', counts: 'kind' },
  'name-says-organisation': { zones: 'name', roles: 'union', counts: 'place' },
  'name-says-party': { zones: 'name', roles: 'party', counts: 'place' },
  'name-says-programme': {
    zones: 'name',
    roles: 'manifesto campaign volunteer donate programme list endorse',
    counts: 'kind',
  },
  newsroom: { zones: 'name menu call footer', roles: 'newsroom', counts: 'word' },
  observer: {
    zones: 'name description heading menu call footer',
    roles: 'observer',
    counts: 'word',
    voice: 'others',
  },
  'other-organisation': { zones: 'name description heading menu call footer', roles: 'union', counts: 'word' },
  'own-programme': { zones: EVERYWHERE, roles: 'manifesto programme', counts: 'kind', voice: 'own', quiet: true },
  'policy-topics': { zones: 'heading menu call', roles: 'topics', counts: 'word' },
  'says-it-stands': { zones: EVERYWHERE, roles: 'stands', counts: 'word', quiet: true },
  shop: { zones: 'name menu call', roles: 'shop', counts: 'word' },
  'speaks-as-campaign': {
    zones: EVERYWHERE,
    roles: 'candidate election constituency party campaign vote volunteer endorse',
    counts: 'kind',
    voice: 'own',
    quiet: true,
  },
};

function signalOf(id: string): Signal {
  const signal = SIGNALS.get(id);
  if (signal === undefined) throw new Error(`no signal ${id}`);
  return signal;
}

/** The parts and kinds, as "menu vote", of which one word alone makes a signal show. */
const heard = (id: string, ours: boolean, facts = {}) =>
  ZONES.flatMap((zone) =>
    ROLES.filter((role) => signalOf(id).look(viewOf([hitOf(zone, role, { ours })], facts)).length > 0).map(
      (role) => `${zone} ${role}`,
    ),
  );

const expected = (zones: string[], roles: string) =>
  zones.flatMap((zone) => ROLES.filter((role) => roles.split(' ').includes(role)).map((role) => `${zone} ${role}`));

describe.each(Object.entries(HEARS))('%s', (id, { zones, roles, counts, voice, quiet }) => {
  const where = ZONES.filter((zone) => zones.split(' ').includes(zone));

  it('hears its kinds of words in the parts of a page where they mean something, and nothing else', () => {
    expect(heard(id, true)).toEqual(voice === 'others' ? [] : expected(where, roles));
    expect(heard(id, false)).toEqual(voice === 'own' ? [] : expected(where, roles));
  });

  it('tells in an article what the site says from what the article quotes', () => {
    const silent = quiet ? ['text', 'heading', 'description'] : [];
    const own = where.filter((zone) => !silent.includes(zone));
    expect(heard(id, voice !== 'others', { structuredTypes: ['NewsArticle'] })).toEqual(expected(own, roles));
  });

  it('counts every kind of word that it hears', () => {
    const said = ROLES.filter((role) => roles.split(' ').includes(role)).flatMap((role) =>
      where.slice(0, 1).map((zone) => hitOf(zone, role, { ours: voice === 'own' })),
    );
    expect(signalOf(id).look(viewOf(said))).toEqual(said.map(({ evidence }) => evidence));
  });

  it(`counts each ${counts} once, the first of them shown`, () => {
    const [zone] = where;
    const [role] = ROLES.filter((one) => roles.split(' ').includes(one));
    if (zone === undefined || role === undefined) throw new Error('hears nothing');
    const saying = (word: string, saw: string) =>
      hitOf(zone, role, { word, ours: voice === 'own', evidence: { saw, where: 'text' } });
    const seen = signalOf(id)
      .look(
        viewOf([saying('one', 'a'), saying('one', 'b'), saying('two', 'c'), saying('one', 'a'), saying('two', 'b')]),
      )
      .map(({ saw }) => saw);
    expect(seen).toEqual({ kind: ['a'], word: ['a', 'c'], place: ['a', 'b', 'c'] }[counts]);
  });
});

describe('many kinds of words together', () => {
  const look = (roles: readonly (typeof ROLES)[number][]) =>
    signalOf('breadth').look(viewOf(roles.map((role) => hitOf('text', role))));

  it.each(DECISIVE)('are counted beside a decisive one: %s', (decisive) => {
    expect(look([decisive, 'vote', 'list', 'vote'])).toHaveLength(3);
  });

  it('are nothing without a decisive one', () => {
    expect(look(SUPPORTING)).toEqual([]);
    expect(look([])).toEqual([]);
  });

  it('leave out what other kinds of sites say', () => {
    expect(look(['party', 'shop', 'newsroom', 'union', 'topics', 'authority', 'observer', 'stands'])).toHaveLength(1);
    expect(look([...DECISIVE, ...SUPPORTING])).toHaveLength(15);
  });
});

describe.each([
  ['dense-words', ['candidate', 'election', 'party', 'manifesto', 'stands'], ['office', 'vote', 'member']],
  ['dense-offices', ['office', 'constituency'], ['candidate', 'election', 'party']],
] as const)('%s', (id, counted, left) => {
  /** A text of some words, of which `hits` are of these kinds. */
  const look = (length: number, hits: ReturnType<typeof hitOf>[]) => {
    const view = viewOf(hits);
    const words = Array.from({ length }, () => ({ word: 'x', start: 0, end: 1 }));
    view.words.texts.push({ zone: 'footer', where: 'footer', text: '', words: [] });
    view.words.texts.push({ zone: 'text', where: 'text', text: '', words });
    return signalOf(id).look(view).length;
  };
  const many = (times: number, role: Parameters<typeof hitOf>[1], zone: Parameters<typeof hitOf>[0] = 'text') =>
    Array.from({ length: times }, (_, i) => hitOf(zone, role, { evidence: { saw: `${role} ${i}`, where: 'text' } }));

  it('shows the more fully, the more of a text such words are, up to four in a hundred', () => {
    expect([0, 1, 2, 3, 4, 5, 9].map((times) => look(100, many(times, counted[0])))).toEqual([0, 1, 2, 3, 4, 4, 4]);
    expect([1, 2, 5].map((times) => look(200, many(times, counted[0])))).toEqual([0, 1, 2]);
  });

  it('shows no more than it saw, however short the text', () => {
    expect([0, 1, 2, 5].map((times) => look(3, many(times, counted[0])))).toEqual([0, 1, 2, 4]);
    expect(look(0, [])).toBe(0);
  });

  it('counts its own kinds, in running text', () => {
    for (const role of counted) expect(look(100, many(2, role)), role).toBe(2);
    for (const role of left) expect(look(100, many(2, role)), role).toBe(0);
    expect(look(100, many(2, counted[0], 'heading'))).toBe(0);
  });
});

it.each([...SIGNALS])('%s weighs the way it speaks, so that its reason on screen makes sense', (id, { speaks }) => {
  const weight = WEIGHTS[id] ?? Number.NaN;
  expect(['for', 'against']).toContain(speaks);
  expect(speaks === 'for' ? weight : -weight).toBeGreaterThanOrEqual(0);
});
