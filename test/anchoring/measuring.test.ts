import { describe, expect, it } from 'vitest';
import { halfOf } from '../../cli/measure-anchors/halves';
import { judge, stillSays } from '../../cli/measure-anchors/judge';

const WORDS = 'We never sell what our members tell us.';
const selector = { type: 'TextQuoteSelector', exact: WORDS, prefix: 'On Monday. ', suffix: ' On Sunday.' } as const;
const place = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (at: { start: number; end: number }, exactly = true) => ({ ...at, score: 0.9, exactly });

describe('a place that was found', () => {
  const twice = `On Monday. ${WORDS} On Sunday. And so on. In short: ${WORDS} Thank you.`;
  const second = place(twice, WORDS, 40);

  it.each([
    ['right', 'where the quote stands', found(place(twice, WORDS))],
    ['right', 'with the word behind it', found(place(twice, `${WORDS} On`), false)],
    ['wrong', 'where the same words stand among others, and those quoted are untouched', found(second)],
    ['wrong', 'where other words stand', found(place(twice, 'Sunday. And so on. In short'), false)],
    ['orphan', 'nowhere', null],
  ])('is %s: %s', (outcome, _, at) => {
    expect(judge(twice, at, place(twice, WORDS), selector)).toBe(outcome);
  });

  it('is a copy, where the words quoted were changed and stand elsewhere as they were', () => {
    const text = twice.replace('members', 'friends');
    expect(judge(text, found(place(text, WORDS)), place(text, WORDS.replace('members', 'friends')), selector)).toBe(
      'copy',
    );
  });

  it('is a twin, where the same words stand in the same surroundings', () => {
    const text = `On Monday. ${WORDS} On Sunday. `.repeat(2);
    expect(judge(text, found(place(text, WORDS, 40)), place(text, WORDS), selector)).toBe('twin');
  });

  it('is wrong where the page breaks lines and shares only these', () => {
    const text = `One.${'\n'.repeat(90)}${WORDS}${'\n'.repeat(90)}Two.`;
    const wide = { start: 4, end: text.length - 4 };
    expect(judge(text, found(place(text, WORDS)), wide, selector)).toBe('right');
    expect(judge(text, found({ start: 0, end: 80 }), wide, selector)).toBe('wrong');
  });
});

describe('a quote is still there', () => {
  it.each([
    [true, 'the same, with other white space', WORDS.replaceAll(' ', '\n ')],
    [true, 'with one word changed', WORDS.replace('tell', 'told')],
    [false, 'with half of its words changed', 'We never rent what the donors told them.'],
    [false, 'drawn out to twice its length', WORDS.replace('sell', `sell ${'or rent or lend '.repeat(4)}`)],
  ])('%s: %s', (there, _, now) => {
    expect(stillSays(WORDS, now)).toBe(there);
  });
});

it('pages of one site, and versions of one text, are in the same half', () => {
  expect(halfOf('c1-site.html')).toBe(halfOf('c205-site.html'));
  expect(halfOf('policy 1→2')).toBe(halfOf('policy 2→3'));
  const halves = 'abcdefghijklmnopqrst'.split('').map((letter) => halfOf(`site-${letter}.html`));
  expect(new Set(halves).size).toBe(2);
});
