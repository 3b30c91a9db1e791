import { describe, expect, it } from 'vitest';
import { GOOD_LENGTH, shortenSentence } from '../../utils/policy/shorten-sentence';

const a = (length: number) => 'a'.repeat(length);
/** Weighs a part by how often it says "keep". */
const weighs = (words: string) => words.split('keep').length - 1;
const shorten = (text: string, exceptions?: RegExp, lang = 'en') =>
  shortenSentence(text, lang, { weighs, ...(exceptions && { exceptions }) });

describe('how much of a sentence is quoted', () => {
  it.each<[string, string, number?]>([
    ['all of one that is read at a glance', `keep, ${a(294)}`],
    ['up to the comma of a longer one', `keep, ${a(295)}`, 5],
    ['up to the semicolon', `keep; ${a(300)}`, 5],
    ['up to the last comma that leaves a short quote', `keep, ${a(100)}, ${a(100)}, ${a(200)}`, 209],
    ['up to whichever comes last, the semicolon', `keep, ${a(100)}; ${a(300)}`, 107],
    ['up to whichever comes last, the comma', `keep; ${a(100)}, ${a(300)}`, 107],
    ['up to a comma as the last of three hundred characters', `keep ${a(294)}, ${a(50)}`, 300],
    ['all where the comma comes after them', `keep ${a(295)}, ${a(50)}`],
    ['all where the semicolon comes after them', `keep ${a(295)}; ${a(50)}`],
    ['all where there is no comma', `keep ${a(400)}`],
    ['all where nothing is weighed', a(400)],
    ['all where the part says less', `keep ${a(100)}, ${a(200)} keep`],
    ['all where the rest denies', `keep ${a(100)}, ${a(200)} but not here`],
  ])('is %s', (_, text, length = text.length) => {
    expect(shorten(text)).toBe(length);
  });

  it('is all where the rest takes it back, and a part where only the part itself limits it', () => {
    const text = `keep ${a(100)}, ${a(200)} unless asked`;
    expect(shorten(text, /unless/)).toBe(text.length);
    expect(shorten(`keep unless ${a(100)}, ${a(200)} as said`, /unless/)).toBe(113);
  });

  it('is read in the words of its language', () => {
    const text = `keep ${a(100)}, ${a(200)} sondern nicht`;
    expect(shorten(text, undefined, 'de')).toBe(text.length);
    expect(shorten(text, undefined, 'en')).toBe(106);
  });

  it('is read without marks: an accent makes no other word', () => {
    const text = `kéep ${a(100)}, ${a(200)} KEEP`;
    expect(shorten(text)).toBe(text.length);
  });

  it('takes three hundred characters for short', () => {
    expect(GOOD_LENGTH).toBe(300);
  });
});
