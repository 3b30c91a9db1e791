import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/notes/search/fold-text';
import { splitForIndex, splitWords } from '../../../utils/notes/search/split-words';

describe('text as it is compared', () => {
  it.each([
    ['l’ÉLECTION européenne', 'l’election europeenne'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['cœur', 'coeur'],
    ['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
    ['Βουλευτικές ΕΚΛΟΓΈΣ', 'βουλευτικεσ εκλογεσ'],
    ['Народное ЁЛКА', 'народное елка'],
    ['ｶﾞ選挙', 'ガ選挙'],
    ['ﬁnance', 'finance'],
    ['Dona\u00adtion', 'donation'],
    ['שָׁלוֹם', 'שלום'],
    ['한국', '한국'],
    ['हिंदी', 'हिंदी'],
    ['đoàn ðe Þór ħobż ŧaga', 'doan de thor hobz taga'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stays what it is when it is folded again', () => {
    for (const text of ['Straße', 'İstanbul', 'ｶﾞ', 'ΕΚΛΟΓΈΣ', 'ỆŠ', 'ǅ']) {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });
});

describe('words of a text', () => {
  it.each([
    ['what was written', 'What was written?', ['what', 'was', 'written']],
    ['a French article', "l'élection, d’Île", ['election', 'ile']],
    ['a name with an apostrophe', 'O’Brien', ['brien']],
    ['letters alone', 'l d', ['l', 'd']],
    ['an apostrophe that counts as a letter, alone', 'a ʼ b', ['a', 'b']],
    ['a mark of repetition, alone', '々', ['々']],
    ['a host name', 'www.example.org', ['www', 'example', 'org']],
    ['a postal code and a date', '75011, 2029-06-09', ['75011', '2029', '06', '09']],
    ['Japanese', '個人情報の保護', ['個人', '情報', 'の', '保護']],
    ['a long Japanese word, in pieces', 'プライバシー', ['プライバ', 'シー']],
    ['letters held together', 'a-b', ['a', 'b']],
    ['a word with one letter before it', 'e-mail', ['mail']],
    ['nothing to look for', ' … “” — ', []],
  ])('%s', (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('index compounds as a whole too', () => {
    expect(splitForIndex('e-mail')).toEqual(['e', 'mail', 'email']);
    expect(splitForIndex('don’t')).toEqual(['don', 't', 'dont']);
  });

  it('cuts what is too long to be a word, never through a character', () => {
    const [word = ''] = splitWords('𐐷'.repeat(100));
    expect(word.length).toBeLessThanOrEqual(64);
    expect(word.isWellFormed()).toBe(true);
  });

  it('cuts a word of 64 letters not at all, and a longer one behind the 64th', () => {
    expect(splitWords('a'.repeat(64))).toEqual(['a'.repeat(64)]);
    expect(splitWords('a'.repeat(65))).toEqual(['a'.repeat(64)]);
    expect(splitWords(`${'a'.repeat(63)}𐐷b`)).toEqual(['a'.repeat(63)]);
    expect(splitWords(`${'a'.repeat(62)}𐐷b`)).toEqual([`${'a'.repeat(62)}𐐷`]);
  });

  it('index a word by itself, once', () => {
    expect(splitForIndex('vote twice, twice')).toEqual(['vote', 'twice', 'twice']);
  });

  it('index each word of Thai with its ends, and digits as they stand', () => {
    const endsOf = (word: string) => Array.from(word, (_, at) => Array.from(word).slice(at).join(''));
    const words = splitWords('นโยบายความเป็นส่วนตัว');
    expect(words.length).toBeGreaterThan(2);
    expect(splitForIndex('นโยบายความเป็นส่วนตัว')).toEqual(words.flatMap(endsOf));
    expect(splitForIndex('ปี2570')).toEqual(['ปี2570']);
  });

  it('index Chinese by what begins at each character, and no ends', () => {
    expect(splitForIndex('隐私政策网站')).toEqual(
      expect.arrayContaining(['隐私政策', '私政策网', '政策网站', '策网站', '网站', '站']),
    );
    expect(splitForIndex('隐私政策网站').filter((word) => word === '私')).toEqual([]);
  });

  it.each([
    ["l'élu選挙", ['elu'], ['l', 'elu', 'lelu']],
    ["ⴀ'㎀𠀀", ['pa'], ['ⴀ', 'pa', 'ⴀpa']],
  ])('split %j beside words without spaces as it would be alone', (text, looked, indexed) => {
    expect(splitWords(text)).toEqual(expect.arrayContaining(looked));
    expect(splitForIndex(text)).toEqual(expect.arrayContaining(indexed));
  });

  it('takes a text of any length in its stride', () => {
    const started = performance.now();
    splitForIndex(`a-${'b'.repeat(100_000)}`);
    splitForIndex("a'".repeat(50_000));
    splitForIndex('選'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
