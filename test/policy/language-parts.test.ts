import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/policy';
import { BLOCK, cutBlocks } from '../../utils/policy/language-model/cut-blocks';
import { foldLetters } from '../../utils/policy/language-model/fold-letters';
import { judgeBlock } from '../../utils/policy/language-model/judge-block';
import { knownLanguages } from '../../utils/policy/language-model/read-model';
import { scoreLanguages } from '../../utils/policy/language-model/score-languages';

/** So many characters of words of four letters, the last one as long as it must be. */
const prose = (length: number) =>
  'word '
    .repeat(Math.ceil(length / 5))
    .slice(0, length - 1)
    .concat('x');

describe('letters as the model reads them', () => {
  it.each([
    ['Où est-ce ?', ' où est ce '],
    ['l’été, l‘été, lʼété, l`été, l´été', " l'été l'été l'été l'été l'été "],
    ['e\u0301te\u0301', ' été '],
    ['İSTANBUL', ' istanbul '],
    ['a 1 2 b_c', ' a b c '],
    ['see https://a.example/b and www.a.example or a@a.example today', ' see and or today '],
    ['a/b c', ' c '],
    ['', ' '],
    ['हिन्दी', ' हिन्दी '],
  ])('%j are %j', (text, letters) => {
    expect(foldLetters(text)).toBe(letters);
  });
});

describe('blocks of a text', () => {
  it.each<[string, string, number[]]>([
    ['a line of 120 characters is one', prose(BLOCK), [120]],
    ['shorter lines are put together', `${prose(60)}\n${prose(59)}\n${prose(40)}`, [120, 40]],
    ['until they are long enough', `${prose(60)}\n${prose(58)}\n${prose(40)}`, [160]],
    ['what is left over is one too', prose(30), [30]],
    ['short lines are put together across a long one', `${prose(30)}\n${prose(130)}\n${prose(31)}`, [130, 62]],
    ['a line of 600 is whole', prose(600), [600]],
    ['a longer one is cut at a space', `${prose(598)} ${prose(300)}`, [598, 301]],
    ['a longer one is cut at the last space that fits', `${prose(600)} ${prose(300)}`, [600, 301]],
    ['a line that comes again counts once', `${prose(130)}\n${prose(130)}`, [130]],
    ['a line that comes again indented counts once', `${prose(130)}\n  ${prose(130)} `, [130]],
    ['an empty text has none', '', []],
    ['blank lines are none', ' \n\n \n', []],
  ])('%s', (_, text, lengths) => {
    expect(cutBlocks(text).map((block) => block.length)).toEqual(lengths);
  });

  it('a long line loses nothing', () => {
    const line = prose(3_000);
    expect(cutBlocks(line).join('')).toBe(line);
    expect(cutBlocks(`${line} {`.repeat(1)).length).toBeGreaterThan(4);
  });

  it.each([
    ['signs of a programme in more than one of forty characters', `${prose(117)}{};;`, 0],
    ['signs of a programme in one of forty', `${prose(117)}{};`, 1],
    ['a few braces', `${prose(117)} {a}`, 1],
    ['words of more than fourteen letters each', 'abcdefghijklmno '.repeat(9).trim(), 0],
    ['words of fourteen letters each', 'abcdefghijklmn '.repeat(9).trim(), 1],
    ['addresses, which are as long as they like', `hello https://www.example.org/${'a'.repeat(100)}`, 1],
    ['addresses without a scheme', `hello www.example.org/${'a'.repeat(100)}`, 1],
    ['mail addresses', `hello ${'a'.repeat(100)}@example.org`, 1],
    ['addresses alone', `https://www.example.org/${'a'.repeat(100)}`, 1],
    ['www. inside of a long word', `hello ${'a'.repeat(100)}www.b`, 0],
  ])('of %s there are %i', (_, text, count) => {
    expect(cutBlocks(text)).toHaveLength(count);
  });
});

const FRENCH =
  'Nous avons ouvert ce réseau pour que chacun puisse proposer ses idées, rencontrer ses voisins et suivre la campagne jusqu’au jour du vote.';
const ENGLISH =
  'We opened this network so that everyone can bring their ideas, meet their neighbours and follow the campaign until the day of the vote.';
const GERMAN =
  'Wir haben dieses Netz geöffnet, damit alle ihre Ideen einbringen, ihre Nachbarn treffen und den Wahlkampf bis zum Tag der Wahl verfolgen können.';
const at = (lang: string) => knownLanguages.indexOf(lang);

describe('one block', () => {
  it('is judged by how well each language fits, the best wholly', () => {
    const verdict = judgeBlock(FRENCH);
    expect(verdict?.best).toBe(at('fr'));
    expect(verdict?.length).toBe(foldLetters(FRENCH).length);
    expect(verdict?.fits).toHaveLength(knownLanguages.length);
    expect(verdict?.fits[at('fr')]).toBe(1);
    expect(verdict?.fits[at('fi')]).toBe(0);
    expect(Math.min(...(verdict?.fits ?? []))).toBe(0);
    expect(Math.max(...(verdict?.fits ?? []))).toBe(1);
  });

  it('is clearly in one language and not in another, but never clearly not in its own', () => {
    const verdict = judgeBlock(FRENCH);
    expect(verdict?.isClearlyNot(at('fi'))).toBe(true);
    expect(verdict?.isClearlyNot(at('fr'))).toBe(false);
    expect(judgeBlock('Alle mennesker er født frie')?.isClearlyNot(at('da'))).toBe(false);
  });

  it.each([
    ['an empty one', ''],
    ['digits', '4711 0815 2026'],
    ['a script that no known language is written in', 'ყველა ადამიანი იბადება თავისუფალი'],
    ['one of two scripts, most of it strange', 'ყველა ადამიანი იბადება le la les'],
  ])('is not judged where it is %s', (_, block) => {
    expect(judgeBlock(block)).toBeNull();
  });

  it('is judged though some of it is strange', () => {
    expect(judgeBlock(`${FRENCH} ყველა`)?.best).toBe(at('fr'));
  });

  it('in Croatian and Serbian alike is taken for Croatian, and a clear Serbian one for Serbian', () => {
    const alike = 'Nitko nije bolji od ovoga';
    expect(knownLanguages[judgeBlock(alike)?.best ?? -1]).toBe('hr');
    const { sums } = scoreLanguages(
      'Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima. Ona su obdarena razumom i svešću i treba jedni prema drugima da postupaju u duhu bratstva.',
    );
    expect(sums[at('sr')]).toBeGreaterThan((sums[at('hr')] ?? 0) - 2);
  });

  it('adds up what stands in it, and the same twice for the same twice', () => {
    const once = scoreLanguages('le chat').sums;
    const twice = scoreLanguages('le chat le chat').sums;
    expect(twice[at('fr')]).toBeGreaterThan(once[at('fr')] ?? 0);
    expect(scoreLanguages('').sums.every((sum) => sum === 0)).toBe(true);
    expect(scoreLanguages('').readable).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([
    [59, null],
    [60, 'en'],
  ])('of %i characters is %s', (length, lang) => {
    const text = ENGLISH.slice(0, 58).trimEnd().padEnd(length, 'e');
    expect(text).toHaveLength(length);
    expect(detectLanguage(`  ${text}  `).lang).toBe(lang);
  });

  it('keeps the claim, short and without blanks, or none', () => {
    expect(detectLanguage('x', ` ${'a'.repeat(40)} `).claimed).toBe('a'.repeat(35));
    expect(detectLanguage('x', '  ')).toEqual({ lang: null, certainty: 0, others: [] });
    expect(detectLanguage(ENGLISH)).not.toHaveProperty('claimed');
    expect(detectLanguage(ENGLISH, 'en').claimed).toBe('en');
  });

  it('is told with a certainty between a half and one, to two digits', () => {
    const { certainty } = detectLanguage(ENGLISH);
    expect(certainty).toBeGreaterThan(0.9);
    expect(certainty).toBeLessThanOrEqual(1);
    expect(Math.round(certainty * 100) / 100).toBe(certainty);
    const mixed = detectLanguage(`${ENGLISH}\n${FRENCH}`);
    expect(mixed.certainty).toBeGreaterThanOrEqual(0.5);
    expect(mixed.certainty).toBeLessThan(0.6);
  });

  const CLOSE = 'Alle har rett til liv, frihed og personlig sikkerhed, og ingen skal holdes i slaveri her.';
  it.each([
    ['da', 'da'],
    ['no', 'no'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['NB_no', 'no'],
    ['da-DK', 'da'],
    ['fr', 'no or da'],
    ['xx', 'no or da'],
    [undefined, 'no or da'],
  ])('that is close to two is the claimed one: claimed %s gives %s', (claimed, lang) => {
    expect(lang.split(' or ')).toContain(detectLanguage(CLOSE, claimed).lang);
  });

  it('that is Croatian and Serbian alike is Croatian, unless the text claims to be Serbian', () => {
    const alike = 'Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima.';
    expect(detectLanguage(alike).lang).toBe('hr');
    expect(detectLanguage(alike, 'sr')).toMatchObject({ lang: 'sr', certainty: 0.5 });
  });

  it('is half certain where the claim decided', () => {
    const own = detectLanguage(CLOSE).lang;
    const claimed = own === 'no' ? 'da' : 'no';
    expect(detectLanguage(CLOSE, claimed)).toMatchObject({ lang: claimed, certainty: 0.5 });
    expect(detectLanguage(CLOSE, own ?? '').certainty).toBeGreaterThan(0.5);
  });

  it('is not decided by the claim in a long text', () => {
    const own = detectLanguage(CLOSE).lang;
    const claimed = own === 'no' ? 'da' : 'no';
    const lines = Array.from(
      { length: 40 },
      (_, line) => `${CLOSE} ${'abcdefghij'[line % 10]}${'klmnopqrst'[line % 7]}`,
    );
    expect(detectLanguage(lines.join('\n'), claimed).certainty).not.toBe(0.5);
  });

  it('is read from the first four hundred thousand characters', () => {
    const english = Array.from({ length: 3_000 }, (_, at) => `${ENGLISH} ${at.toString(26).replace(/\d/g, 'z')}`).join(
      '\n',
    );
    const french = Array.from({ length: 6_000 }, (_, at) => `${FRENCH} ${at.toString(26).replace(/\d/g, 'z')}`).join(
      '\n',
    );
    expect(english.length).toBeGreaterThan(400_000);
    expect(detectLanguage(`${english}\n${french}`)).toMatchObject({ lang: 'en', others: [] });
  });
});

describe('further languages', () => {
  const text = (...parts: [string, number][]) =>
    parts
      .flatMap(([line, times]) =>
        Array.from({ length: times }, (_, at) => `${line} ${'abcdefghijklmnopqrstuvwxyz'[at]}`),
      )
      .join('\n');

  it.each<[string, string, string[]]>([
    ['are named with two paragraphs of their own', text([FRENCH, 6], [ENGLISH, 2]), ['en']],
    ['are not named for one short paragraph', text([FRENCH, 6], [ENGLISH, 1]), []],
    [
      'are named for one long paragraph',
      text([FRENCH, 6], [`${ENGLISH} ${ENGLISH.replace('network', 'site')}`, 1]),
      ['en'],
    ],
    ['are not named under a twentieth', text([FRENCH, 26], [`${FRENCH} Bis.`, 26], [ENGLISH, 2]), []],
    [
      'are named, the most of them first, whatever their codes',
      text([FRENCH, 8], [ENGLISH, 4], [GERMAN, 2]),
      ['en', 'de'],
    ],
    ['are named, the most of them first', text([FRENCH, 8], [ENGLISH, 2], [GERMAN, 4]), ['de', 'en']],
    ['are none where there is one language', text([FRENCH, 6]), []],
  ])('%s', (_, written, langs) => {
    const { lang, others } = detectLanguage(written);
    expect(lang).toBe('fr');
    expect(others.map((it) => it.lang)).toEqual(langs);
  });

  it('are told with their share, to two digits', () => {
    const [english] = detectLanguage(text([FRENCH, 3], [ENGLISH, 2])).others;
    expect(english?.share).toBeGreaterThan(0.35);
    expect(english?.share).toBeLessThan(0.45);
    expect(Math.round((english?.share ?? 0) * 100) / 100).toBe(english?.share);
  });
});
