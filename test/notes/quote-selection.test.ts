import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSelection, TextQuoteSelector } from '../../utils/notes';

/** Selects what stands between the brackets. */
function select(marked: string) {
  const [before = '', selected = '', after = ''] = marked.split(/[[\]]/);
  return quoteSelection(before + selected + after, before.length, before.length + selected.length);
}

const fold = (text: string) => text.replace(/\s+/g, ' ');

describe('quoteSelection', () => {
  it.each([
    ['the words and what stands around them', 'We keep [your name] for ever.', 'We keep ', 'your name', ' for ever.'],
    ['white space folded', 'We\n\n keep\t[your \n name]\u00a0 for', 'We keep ', 'your name', ' for'],
    ['no space at the ends of the words', 'We keep[ your name ]for', 'We keep ', 'your name', ' for'],
    ['nothing around a whole text', '[all]', '', 'all', ''],
    ['at most 32 characters around', `${'a'.repeat(40)}[x]${'b'.repeat(40)}`, 'a'.repeat(32), 'x', 'b'.repeat(32)],
    [
      'a character of two halves kept whole',
      `🗳${'a'.repeat(31)}[x]${'b'.repeat(31)}🗳`,
      'a'.repeat(31),
      'x',
      'b'.repeat(31),
    ],
  ])('%s', (_, marked, prefix, exact, suffix) => {
    expect(select(marked)).toEqual({ type: 'TextQuoteSelector', prefix, exact, suffix });
  });

  it.each([
    ['nothing', 'a[]b'],
    ['only space', 'a[ \n\t ]b'],
    ['an empty page', '[]'],
  ])('gives none for %s', (_, marked) => {
    expect(select(marked)).toBeNull();
  });

  it('takes a selection made backwards, or past the ends', () => {
    expect(quoteSelection('one two', 7, 4)?.exact).toBe('two');
    expect(quoteSelection('one two', -5, 900)?.exact).toBe('one two');
    expect(quoteSelection('one two', 900, 901)).toBeNull();
  });

  it.each([
    ['begins inside of a character takes it whole', 2, 4, '🗳b'],
    ['ends inside of a character leaves it out', 0, 2, 'a'],
    ['begins behind a character leaves it out', 3, 4, 'b'],
    ['ends behind a character holds it', 0, 3, 'a🗳'],
    ['is one character holds it', 1, 3, '🗳'],
  ])('a selection that %s', (_, start, end, exact) => {
    expect(quoteSelection('a🗳b', start, end)?.exact).toBe(exact);
  });

  it('cuts what is too long, and goes on in the suffix', () => {
    const quote = quoteSelection('ab'.repeat(5_000), 0, 10_000);
    expect(quote?.exact).toHaveLength(5_000);
    expect(quote?.suffix).toBe('ab'.repeat(16));
  });

  it('is quick on a page of nothing but space', () => {
    const started = performance.now();
    const space = ' '.repeat(1_000_000);
    expect(quoteSelection(`${space}x${space}`, 0, 2_000_001)).toMatchObject({ prefix: ' ', exact: 'x', suffix: ' ' });
    expect(quoteSelection(`x${space}y`, 0, 1_000_002)?.exact).toBe('x');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is always a valid selector whose words stand in the page, one after the other', () => {
    const page = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '🗳', 'mot ') });
    fc.assert(
      fc.property(page, fc.nat(80), fc.nat(80), (text, start, end) => {
        const quote = quoteSelection(text, start, end);
        if (!quote) return;
        expect(TextQuoteSelector.safeParse(quote).success).toBe(true);
        expect(fold(text)).toContain(quote.prefix + quote.exact + quote.suffix);
      }),
    );
  });
});
