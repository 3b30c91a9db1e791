import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, type QuoteToFind } from '../../utils/anchoring';

/** What stands between the brackets, as a quote with up to 32 characters around it. */
function quoted(marked: string): QuoteToFind & { text: string } {
  const [before = '', exact = '', after = ''] = marked.split(/[[\]]/);
  return {
    text: before + exact + after,
    exact,
    prefix: before.slice(-32),
    suffix: after.slice(0, 32),
    position: { start: before.length, end: before.length + exact.length },
  };
}

/** The words found in `text`, or null. */
function found(text: string, quote: QuoteToFind): string | null {
  const place = findQuote(text, quote);
  return place && text.slice(place.start, place.end);
}

const QUOTE = quoted(
  'We are the friends of the river. [We keep your name and your address until the day after the election.] Then they are deleted from our computers.',
);
const { exact: EXACT } = QUOTE;

describe('a quote is found again', () => {
  it.each([
    ['where it stood', QUOTE.text, EXACT],
    ['behind a banner and a menu', `Accept cookies? Yes No\n\nHome News Join\n\n${QUOTE.text}`, EXACT],
    ['with white space moved', QUOTE.text.replaceAll(' ', ' \n\t '), EXACT.replaceAll(' ', ' \n\t ')],
    [
      'with words run together where a tag stood',
      QUOTE.text.replace('your name', 'yourname'),
      EXACT.replace('your name', 'yourname'),
    ],
    ['on another day', QUOTE.text.replace('day after', 'week after'), EXACT.replace('day after', 'week after')],
    [
      'with words put in',
      QUOTE.text.replace('and your', 'and, if you give it, your'),
      EXACT.replace('and your', 'and, if you give it, your'),
    ],
    ['with its neighbours gone', `Something else. ${EXACT} And more.`, EXACT],
  ])('%s', (_, text, words) => {
    expect(found(text, QUOTE)).toBe(words);
  });

  it.each([
    ['straight and curly quotation marks', 'the “whole” list of ‘friends’', 'the "whole" list of \'friends\''],
    ['French spaces', 'la liste : « amis » !', 'la liste\u202f: «\u00a0amis\u00a0»\u202f!'],
    ['dashes', 'a list – our own — of 10-20', 'a list — our own - of 10‑20'],
    ['soft hyphens and joiners', 'confidentiality of supporters', 'confi\u00addenti\u200bality of sup\u2060porters'],
    ['ligatures and dots', 'the office files our affairs...', 'the oﬃce ﬁles our aﬀairs…'],
    ['accents written in two', 'l’élection à Nîmes', 'l’élection à Nîmes'.normalize('NFD')],
    ['Korean written in parts', '개인정보 처리방침 안내', '개인정보 처리방침 안내'.normalize('NFD')],
  ])('in other typography: %s', (_, before, after) => {
    const text = `First of all, ${after} and so on`;
    const place = findQuote(text, { exact: before, prefix: 'First of all, ', suffix: ' and so on' });
    expect(place && text.slice(place.start, place.end)).toBe(after);
    expect(place?.exactly).toBe(true);
  });

  it('says whether the words are the same', () => {
    expect(findQuote(QUOTE.text, QUOTE)?.exactly).toBe(true);
    expect(findQuote(QUOTE.text.replace('keep', 'store'), QUOTE)?.exactly).toBe(false);
    expect(findQuote(QUOTE.text.replace('We keep', 'we keep'), QUOTE)?.exactly).toBe(false);
  });
});

describe('a quote is an orphan', () => {
  it.each([
    ['where its words are gone', 'We are the friends of the river. Then they are deleted from our computers.'],
    [
      'where another sentence stands between the same neighbours',
      QUOTE.text.replace(EXACT, 'Photographs are taken at each of our meetings; come and see them there.'),
    ],
    ['in an empty page', ''],
    ['where only its vocabulary is left', 'Your election address: keep the name until the day we are after.'],
  ])('%s', (_, text) => {
    expect(findQuote(text, QUOTE)).toBeNull();
  });

  it('where it stands twice and nothing tells which is meant', () => {
    const text = 'One. Read more about it. Two. Read more about it. Three.';
    expect(
      findQuote(text, { exact: 'Read more about it.', prefix: 'Our garden party. ', suffix: ' The summer camp' }),
    ).toBeNull();
  });

  it('where the same words stand at its place among strangers, and elsewhere behind half of its neighbours', () => {
    const quote = quoted('Monday is for members of the club. [We never sell data.] Sunday is for the donors we have.');
    const here = 'Bread and cheese, apples as well. We never sell data. Lanterns light the way home.';
    const elsewhere = `${'Other words. '.repeat(30)}Monday is for members of the club. We never sell data. Goodbye.`;
    expect(found(here, quote)).not.toBeNull();
    expect(found(here + elsewhere, quote)).toBeNull();
  });

  it('where nothing but space was quoted', () => {
    expect(findQuote('a b', { exact: ' \u00ad ', prefix: '', suffix: '' })).toBeNull();
  });
});

describe('of several places', () => {
  const twice =
    'On Monday we write to members. [We never sell data.] On Sunday we call donors. We never sell data. The end.';
  const quote = quoted(twice);

  it('the one with the same surroundings is meant, wherever it has gone', () => {
    const moved = `${'Other words. '.repeat(200)}On Sunday we call donors. We never sell data. The end. On Monday we write to members. We never sell data. On Sunday`;
    expect(findQuote(moved, quote)?.start).toBe(moved.lastIndexOf('We never'));
  });

  it('the one nearer to where it stood, where the surroundings are the same', () => {
    const row = 'Purpose: contact. We keep it for a year. ';
    const text = row.repeat(20);
    const start = row.length * 13 + 18;
    const place = findQuote(text, {
      exact: 'We keep it for a year.',
      prefix: 'Purpose: contact. ',
      suffix: ' Purpose:',
      position: { start, end: start + 22 },
    });
    expect(place?.start).toBe(start);
  });

  it('a changed sentence in its own surroundings goes before a repetition in a summary', () => {
    const text = `In short: ${EXACT} Read on. ${'Other words. '.repeat(50)}${QUOTE.text.replace('your address', 'your postal address')}`;
    expect(found(text, QUOTE)).toContain('postal');
  });

  it('the same words where they stood go before changed ones in the same surroundings, far away', () => {
    const there = `Hello. ${EXACT} Oh!`;
    const text = `${there} ${'Other words. '.repeat(300)}${QUOTE.text.replace('the day after', 'the week after')}`;
    expect(found(text, QUOTE)).toBe(EXACT);
  });

  it.each([
    [
      'more of its words',
      QUOTE.text.replace('name', 'given name'),
      QUOTE.text.replace('your name and your address', 'some data'),
    ],
    ['more of what stood before', QUOTE.text.replace('Then they', 'And so'), `Oh! ${EXACT} And so they are deleted`],
    [
      'more of what stood behind',
      QUOTE.text.replace('We are the friends of the river', 'Hello'),
      `Hello. ${EXACT} Oh!`,
    ],
    ['a place nearer to its own', `x ${QUOTE.text}`, `${'x '.repeat(900)}${QUOTE.text}`],
  ])('%s scores higher', (_, better, worse) => {
    const [high, low] = [findQuote(better, QUOTE)?.score ?? 0, findQuote(worse, QUOTE)?.score ?? 0];
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThanOrEqual(1);
  });
});

describe('on hostile pages', () => {
  const WORDS = Array.from({ length: 6_000 }, (_, at) => `word${(at * 7_919) % 9_973}`).join(' ');
  const long = WORDS.repeat(12).slice(0, 600_000);
  it.each([
    ['a long quote in a long text', long, long.slice(300_000, 305_000)],
    ['a long changed quote in a long text', long, long.slice(300_000, 305_000).replaceAll('word1', 'wort')],
    [
      'a long quote that is not there',
      long,
      'Never in this text stands anything like it, says the owl. '.repeat(90).slice(0, 5_000),
    ],
    ['one letter over and over', 'a'.repeat(600_000), `${'a'.repeat(2_000)}b${'a'.repeat(2_000)}`],
    ['two letters in turns', 'ab'.repeat(300_000), 'aabb'.repeat(40)],
    ['nothing but space', ' '.repeat(600_000), 'words'],
    ['marks upon marks', `e${'\u0301'.repeat(600_000)}`, 'words of a quote'],
  ])('%s takes little time', (_, text, exact) => {
    const started = process.cpuUsage().user;
    findQuote(text, { exact, prefix: 'a'.repeat(32), suffix: 'ab'.repeat(16), position: { start: 0, end: 10 } });
    // Time of the processor, in microseconds: measured at up to 70 ms.
    expect(process.cpuUsage().user - started).toBeLessThan(700_000);
  });

  it('always gives a stretch of the text, or nothing', () => {
    const piece = fc.constantFrom('a', 'é', ' ', '\n', '\u0301', '🗳', 'mot ', 'ﬁ', '\ud800', '…', '의');
    const some = fc.string({ unit: piece, maxLength: 120 });
    fc.assert(
      fc.property(some, some, some, fc.nat(200), (text, exact, around, start) => {
        const place = findQuote(text, { exact, prefix: around, suffix: around, position: { start, end: start } });
        if (!place) return;
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(text.length);
        expect(place.score).toBeGreaterThan(0);
        expect(place.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
