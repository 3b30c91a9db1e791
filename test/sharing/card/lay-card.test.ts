import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altOf } from '../../../utils/sharing/card/alt-of';
import { type Card, cardOf } from '../../../utils/sharing/card/card';
import { layCard, type Measure } from '../../../utils/sharing/card/lay-card';
import { noteOf } from '../note-of';
import { wordsOf } from '../words-of';

const words = wordsOf('en');

/** Letters as wide as half the type's size, ideographs and pictures as wide as it, marks as nothing. */
const measure: Measure = (text, font) => {
  const size = Number(/(\d+)px/.exec(font)?.[1]);
  let width = 0;
  for (const letter of text) {
    if (/[\p{M}\u200D]/u.test(letter)) continue;
    width += /[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF\p{Extended_Pictographic}]/u.test(letter) ? size : size / 2;
  }
  return width;
};

const card = (changes: Partial<Extract<Card, { kind: 'note' }>> = {}): Card => ({
  kind: 'note',
  site: 'campaign.example',
  source: 'https://campaign.example/programme',
  note: 'Who pays?',
  at: '2026-11-22T10:00:00.000Z',
  ...changes,
});
const linesOf = (one: Card) => layCard(one, measure, words).lines.map(({ text }) => text);
const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);

describe('a card', () => {
  it('shows quote, note, site, day, source and what made it', () => {
    expect(linesOf(card({ quote: 'Transport is free.' }))).toEqual([
      'Transport is free.',
      'Who pays?',
      'campaign.example · November 22, 2026',
      'Isoloir',
      'https://campaign.example/programme',
    ]);
  });

  it('of a summary shows its lines', () => {
    const summary: Card = {
      kind: 'summary',
      site: 'campaign.example',
      source: 'https://campaign.example/',
      lines: ['Hosted by X', 'Policy in English'],
      at: '2026-11-22T10:00:00.000Z',
    };
    expect(linesOf(summary).slice(0, 2)).toEqual(['Hosted by X', 'Policy in English']);
  });

  it('is made of a note', () => {
    expect(cardOf(noteOf(1))).toEqual({
      kind: 'note',
      site: 'soutiens-martin.example',
      source: 'https://soutiens-martin.example/rejoindre',
      note: 'Note 1.',
      at: '2026-11-20T12:00:00.000Z',
    });
  });

  it('names no day where the note’s dates were left out', () => {
    const undated = { created: '2026-11-22T00:00:00.000Z', modified: '2026-11-22T00:00:00.000Z' };
    const [site] = linesOf(cardOf(noteOf(1, undated))).slice(-3);
    expect(site).toBe('soutiens-martin.example');
    expect(altOf(cardOf(noteOf(1, undated)), words)).not.toContain('2026');
  });

  it('sets few words large, many small, and cuts what is too much with an ellipsis', () => {
    const sizes = [10, 60, 120, 2_000].map((count) => {
      const { lines } = layCard(card({ note: 'word '.repeat(count) }), measure, words);
      return sizeOf(lines[0]?.font ?? '');
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(linesOf(card({ note: 'word '.repeat(2_000) })).at(-4)).toMatch(/word…$/);
  });

  it('cuts a long quote so that there is room for the note', () => {
    const lines = linesOf(card({ quote: 'quoted '.repeat(2_000), note: 'My own words' }));
    expect(lines).toContain('My own words');
  });

  it('leaves out the end of a long name, not the day', () => {
    const [about] = linesOf(card({ site: `${'a-very-long-name.'.repeat(12)}example` })).slice(-3);
    expect(about).toMatch(/^a-very-long-name.*… · November 22, 2026$/);
  });

  it('puts what runs from the right at the right, with the quote’s line beside it', () => {
    const { lines, boxes } = layCard(card({ quote: 'שלום עולם' }), measure, words);
    expect(lines[0]).toMatchObject({ direction: 'rtl', x: 1200 - 72 - 28 });
    expect(boxes[0]?.x).toBeGreaterThan(1100);
    expect(lines[1]).toMatchObject({ direction: 'ltr', x: 72 });
  });

  it.each([
    ['a word wider than a line', 'x'.repeat(300)],
    ['an address', `https://campaign.example/${'a/'.repeat(200)}`],
    ['Chinese without spaces', '我们将为所有二十六岁以下的人提供免费交通。'.repeat(12)],
    ['Thai without spaces', 'การขนส่งฟรีสำหรับทุกคนที่อายุต่ำกว่ายี่สิบหกปี'.repeat(8)],
    ['families', '👩‍👩‍👧‍👦'.repeat(120)],
    ['many lines', 'a\n'.repeat(500)],
    ['spaces that hold together', 'a\u00A0'.repeat(300)],
  ])('holds %s', (_, note) => {
    expectInside(card({ note, quote: note, site: note.slice(0, 200), source: `https://x.example/${note}` }));
  });

  it('never breaks a character, nor begins a line with a closing mark', () => {
    const lines = linesOf(card({ note: '我们提供免费交通，'.repeat(30) })).slice(0, -3);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
    for (const line of linesOf(card({ note: '👩‍👩‍👧‍👦'.repeat(120) })).slice(0, -3))
      expect(line).toMatch(/^(?:👩‍👩‍👧‍👦)+…?$/u);
  });

  it('takes out marks that reorder, controls and halves of pairs', () => {
    const shown = linesOf(card({ note: 'a\u202Eb\u0007c\ud800' })).join('');
    expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
  });

  it('holds whatever is said, in time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        (quote, note) => expectInside(card({ quote, note })),
      ),
      { numRuns: 200 },
    );
    const began = performance.now();
    layCard(card({ quote: 'é'.repeat(5_000), note: 'x '.repeat(50_000) }), measure, words);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

/** Every line stands between the margins and above the next part. */
function expectInside(one: Card): void {
  const { width, height, lines } = layCard(one, measure, words);
  expect(lines.length).toBeLessThan(40);
  for (const { text, x, y, font, direction } of lines) {
    const size = measure(text, font);
    const [from, to] = direction === 'rtl' ? [x - size, x] : [x, x + size];
    expect(from).toBeGreaterThanOrEqual(71);
    expect(to).toBeLessThanOrEqual(width - 71);
    expect(y).toBeLessThan(height - 72);
    expect(y).toBeGreaterThan(72);
  }
  const [foot] = lines.slice(-3);
  for (const { y } of lines.slice(0, -3)) expect(y).toBeLessThan((foot?.y ?? 0) - 24);
}

describe('the description of a card', () => {
  it('says the same words, and which are the page’s', () => {
    expect(altOf(card({ quote: 'Transport is free.' }), words)).toBe(
      'The page says: “Transport is free.”\nWho pays?\ncampaign.example · November 22, 2026\nhttps://campaign.example/programme',
    );
  });

  it('is never longer than pictures’ descriptions may be, and keeps its source', () => {
    const alt = altOf(card({ note: '👩‍👩‍👧‍👦'.repeat(900) }), words);
    expect(alt.length).toBeLessThanOrEqual(1_500);
    expect(alt).toMatch(/…\ncampaign\.example · .*\nhttps:\/\/campaign\.example\/programme$/);
  });
});
