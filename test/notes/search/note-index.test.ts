import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createNoteIndex, type Note, type NoteIndex } from '../../../utils/notes';
import { splitWords } from '../../../utils/notes/search/split-words';
import { idOf, sampleNote } from './sample-notes';

const NOTES: Note[] = [
  sampleNote(1, { body: 'Pourquoi l’élection européenne ?', tags: ['RGPD'], site: 'ensemble.example.org' }),
  sampleNote(2, { body: 'Wer speichert die Straße und das Geburtsdatum?', quote: 'Wir speichern Ihre Daten.' }),
  sampleNote(3, { body: 'Spółka z Łodzi przechowuje dane osobowe' }),
  sampleNote(4, { body: 'Πότε διαγράφονται τα δεδομένα μετά τις εκλογές;' }),
  sampleNote(5, { body: 'Личните данни на привържениците се пазят в чужбина' }),
  sampleNote(6, { body: '衆議院選挙の個人情報保護方針を読んだ' }),
  sampleNote(7, { body: '这个竞选网站的隐私政策没有中文版本' }),
  sampleNote(8, { body: 'Isparta seçim sitesi ısrarla doğum tarihi soruyor' }),
  sampleNote(9, { body: 'นโยบายความเป็นส่วนตัวของผู้สมัคร' }),
  sampleNote(10, {
    body: 'Ask about the birth date',
    title: 'Join our campaign',
    about: { candidate: 'Hannah Reyes' },
  }),
  sampleNote(11, {
    body: 'promise',
    line: { id: 'host', says: 'Hosted by a network', lang: 'en', readAt: '2026-01-15T09:00:00.000Z' },
  }),
];

/** Joints, letters of scripts with and without spaces, one that folds into Latin, one that is made of two. */
const RUN_TOGETHER = [..."'’-aBé1 ", ...'選挙ひアー𠀀', ...'กาກကក', 'ㄱ', '㎀', 'ⴀ', '\u0301', '\u3099'];

async function indexOf(notes: readonly Note[]) {
  const index = createNoteIndex();
  await index.sync(notes);
  return index;
}

const idsOf = (found: ReturnType<Awaited<ReturnType<typeof indexOf>>['search']>) => [...(found?.scores.keys() ?? [])];

describe('looking for words', () => {
  let index: NoteIndex;
  beforeEach(async () => {
    index = await indexOf(NOTES);
  });

  it.each([
    ['without its article', 'election', 1],
    ['with its article', "l'élection", 1],
    ['with a typographic apostrophe, in capitals', 'L’ÉLECTION', 1],
    ['a tag', 'rgpd', 1],
    ['a part of the site’s name', 'ensemble', 1],
    ['the site’s name as it stands', 'ensemble.example.org', 1],
    ['ß as ss', 'strasse', 2],
    ['the middle of what is typed', 'geburtsd', 2],
    ['words of a quote', 'speichern daten', 2],
    ['Polish without its letters', 'spolka lodzi', 3],
    ['Greek without accents, in capitals', 'ΕΚΛΟΓΕΣ ΔΕΔΟΜΕΝΑ', 4],
    ['Bulgarian', 'лични данни', 5],
    ['Japanese', '個人情報', 6],
    ['a part of a Japanese compound', '議院', 6],
    ['Chinese', '隐私政策', 7],
    ['a Turkish word without its dots', 'isrARLA', 8],
    ['Turkish capitals', 'ISPARTA SEÇİM', 8],
    ['Thai', 'นโยบาย', 9],
    ['the page’s title and the body together', 'campaign birth', 10],
    ['whom it is about', 'reyes', 10],
    ['the line of the report', 'hosted network', 11],
    ['a slip of the finger', 'europenne', 1],
  ])('finds a note by %s: %s', (_, words, number) => {
    expect(index.search(words)).toMatchObject({ held: 'all' });
    expect(idsOf(index.search(words))).toEqual([idOf(number)]);
  });

  it('wants every word in a note, and says when only some are there', () => {
    expect(idsOf(index.search('birth promise')).sort()).toEqual([idOf(10), idOf(11)]);
    expect(index.search('birth promise')?.held).toBe('some');
    expect(index.search('zzzz qqqq')).toEqual({ held: 'some', scores: new Map() });
    expect(index.search('zzzz')).toEqual({ held: 'all', scores: new Map() });
  });

  it('looks for nothing where nothing was asked', () => {
    expect(index.search('  … ')).toBeNull();
    expect(index.search('q')).toBeNull();
  });

  it('puts a tag before a word in passing', async () => {
    const two = await indexOf([
      sampleNote(1, { body: 'somebody said retention in a longer sentence of no great weight' }),
      sampleNote(2, { tags: ['retention'], body: 'somebody said something in a longer sentence' }),
    ]);
    const { scores } = two.search('retention') ?? {};
    expect(scores?.get(idOf(2))).toBeGreaterThan(scores?.get(idOf(1)) ?? 0);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is not led astray by %s', async (word) => {
    const one = await indexOf([sampleNote(1, { body: `a ${word} b` })]);
    expect(idsOf(one.search(word))).toEqual([idOf(1)]);
    expect(index.search(word)?.scores.size).toBe(0);
  });
});

describe('a word that is looked for', () => {
  it.each<[string, string, string, boolean]>([
    ['is met by two letters while it is typed', 'vo', 'votes', true],
    ['is not met by one', 'v', 'votes', false],
    ['is met by three where another follows', 'vot today', 'votes today', true],
    ['is not met by two where another follows', 'vo today', 'votes today', false],
    ['is met by two behind another', 'today vo', 'votes today', true],
    ['is not met by one behind another', 'today v', 'votes today', false],
    ['is met by one character of Chinese', '选', '选举', true],
    ['is met by one letter where that is the word', 'q', 'q', true],
    ['of one letter with blanks around it is still being typed', ' q ', 'votes', false],
    ['of five letters may have one slip', 'votse', 'votes today', false],
    ['of five letters may lack one', 'vtes today', 'vtess today', true],
    ['of five letters may have another one', 'vores', 'votes', true],
    ['of four letters may have none', 'vore', 'vote', false],
    ['of eight letters may have one', 'campoign', 'campaign', true],
    ['of eight letters may not have two', 'compoign', 'campaign', false],
    ['of nine letters may have two', 'condidote', 'candidate', true],
    ['of nine letters may not have three', 'cindidoti', 'candidate', false],
    ['of digits may have none', '20276', '20277', false],
    ['of letters and digits may have none', 'room1a', 'room2a', false],
    ['that begins with digits may have none', '1rooma', '1roomb', false],
    ['of Hebrew letters, a script without capitals, may have none', 'מדיניות', 'מדיניוח', false],
  ])('%s: “%s” and “%s”', async (_, words, body, met) => {
    const index = await indexOf([sampleNote(1, { body })]);
    const found = index.search(words);
    expect(found?.held === 'all' && found.scores.size > 0).toBe(met);
  });

  it('is nothing as long as it is one letter that begins no word by itself', async () => {
    const index = await indexOf([sampleNote(1, { body: 'votes' })]);
    expect([index.search('v'), index.search(' v ')]).toEqual([null, null]);
    expect(index.search('vo')).not.toBeNull();
    expect(index.search('v q')).toEqual({ held: 'some', scores: new Map() });
  });

  it('counts more whole than begun, and begun more than resembled', async () => {
    const bodies = ['voterz', 'voters', 'voterships'];
    const index = await indexOf(bodies.map((body, at) => sampleNote(at + 1, { body })));
    expect(idsOf(index.search('voters'))).toEqual([idOf(2), idOf(3), idOf(1)]);
  });
});

describe('an index', () => {
  it('breathes as soon as it has worked for twelve milliseconds, and tells of each piece', async () => {
    const runs: Record<number, number> = {};
    for (const step of [4, 6, 11, 12]) {
      const [breaths, pieces]: [number[], number[]] = [[], []];
      const index = createNoteIndex({ now: ticking(step), breathe: async () => void breaths.push(0) });
      expect(await index.sync(NOTES, () => pieces.push(0))).toBe(true);
      expect(pieces).toEqual(breaths);
      runs[step] = breaths.length;
    }
    expect(runs).toEqual({ 4: 3, 6: 5, 11: 5, 12: 11 });
  });

  it('forgets no note that is still wanted, and holds each once', async () => {
    const index = await indexOf(NOTES);
    await index.sync([...NOTES].reverse());
    await index.sync([...NOTES]);
    expect(index.size).toBe(NOTES.length);
    expect(idsOf(index.search('promise'))).toEqual([idOf(11)]);
    await index.sync([]);
    expect(index.size).toBe(0);
    expect(idsOf(index.search('promise'))).toEqual([]);
  });

  it.each(['body', 'title', 'quote', 'tags', 'site', 'about', 'line'] as const)(
    'follows a change of the %s alone',
    async (field) => {
      const with_ = (word: string) =>
        ({
          body: { body: word },
          title: { title: word },
          quote: { quote: word },
          tags: { tags: [word] },
          site: { site: `${word}.example` },
          about: { about: { party: word } },
          line: { line: { id: 'host', says: word, lang: 'en', readAt: '2026-01-15T09:00:00.000Z' } },
        })[field];
      const index = await indexOf([sampleNote(1, with_('before'))]);
      expect(idsOf(index.search('before'))).toEqual([idOf(1)]);
      await index.sync([sampleNote(1, with_('changed'))]);
      expect([idsOf(index.search('before')), idsOf(index.search('changed'))]).toEqual([[], [idOf(1)]]);
    },
  );

  it('finds what it has while it grows, and follows every change', async () => {
    let clock = 0;
    const breaths: number[] = [];
    const index = createNoteIndex({ now: () => (clock += 5), breathe: async () => void breaths.push(index.size) });
    await index.sync(NOTES);
    expect(breaths.length).toBeGreaterThan(1);
    expect(breaths[0]).toBeLessThan(NOTES.length);
    const changed = { ...sampleNote(10, { body: 'something else' }), modified: '2026-02-01T09:00:00.000Z' };
    await index.sync([...NOTES.slice(0, 8), changed]);
    expect(index.size).toBe(9);
    expect(idsOf(index.search('birth'))).toEqual([]);
    expect(idsOf(index.search('something'))).toEqual([idOf(10)]);
    expect(idsOf(index.search('promise'))).toEqual([]);
  });

  it('lets a newer list take over from an older one', async () => {
    const index = createNoteIndex({ now: () => Number.MAX_SAFE_INTEGER, breathe: () => Promise.resolve() });
    const slow = createNoteIndex({ now: ticking(), breathe: () => Promise.resolve() });
    await index.sync(NOTES);
    const first = slow.sync(NOTES);
    const second = slow.sync(NOTES.slice(0, 2));
    expect(await first).toBe(false);
    expect(await second).toBe(true);
    expect(slow.size).toBe(2);
  });

  it.each([
    ['of any kind', string({ unit: 'grapheme', maxLength: 60, size: 'max' })],
    [
      'of scripts with and without spaces, run together',
      string({ unit: constantFrom(...RUN_TOGETHER), maxLength: 40, size: 'max' }),
    ],
  ])('finds every note by each of its own words: %s', async (_, bodies) => {
    await assert(
      asyncProperty(bodies, async (body) => {
        const index = await indexOf([sampleNote(1, { body }), sampleNote(2, { body: 'other' })]);
        for (const word of splitWords(body)) expect(idsOf(index.search(word)), word).toContain(idOf(1));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['𠀀々', '〻𠀀', 'ｧ㌒豈', "ⴀ'㎀𠀀", 'ʼaʼ'])('finds %j by each of its own words', async (body) => {
    const index = await indexOf([sampleNote(1, { body })]);
    const words = splitWords(body);
    expect(words).not.toEqual([]);
    for (const word of words) expect(idsOf(index.search(word)), word).toEqual([idOf(1)]);
  });

  it('finds every sample by each of its own words', async () => {
    const index = await indexOf(NOTES);
    for (const { id, body } of NOTES) {
      for (const word of splitWords(body)) expect(idsOf(index.search(word)), word).toContain(id);
    }
  });
});

function ticking(step = 10): () => number {
  let clock = 0;
  return () => {
    clock += step;
    return clock;
  };
}
