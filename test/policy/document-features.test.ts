import { describe, expect, it } from 'vitest';
import type { Passage } from '../../utils/facts';
import { documentFeatures } from '../../utils/policy/document-features';
import { documentPatterns, spaced } from '../../utils/policy/document-words';
import { judgeDocument } from '../../utils/policy/judge-document';
import { passage, textOf } from './unit-of';

const features = (passages: Passage[], title = '', lang = 'en') => {
  const found = documentFeatures({ ...textOf(passages), title }, lang);
  if (!found) throw new Error(`no words of ${lang}`);
  return found;
};
const of = (text: string, title?: string) => features([passage(text)], title);
/** Words that tell nothing. */
const plain = (count: number) => Array.from({ length: count }, (_, at) => `tree${at}`).join(' ');

describe('a text as the patterns want it', () => {
  it.each([
    ['Données, personnelles!', ' donnees personnelles '],
    ['  a\n\nb ', ' a b'],
    ['a (b)', ' a b '],
    ['', ' '],
  ])('%j is %j', (text, words) => {
    expect(spaced(text)).toBe(words);
  });

  it('is found by the beginnings of words, in Arabic anywhere', () => {
    const found = (lang: string, text: string) =>
      spaced(text).match(documentPatterns(lang)?.cookies ?? /(?!)/gu)?.length;
    expect([found('en', 'Cookies and cookie-like trackers'), found('en', 'webcookies')]).toEqual([3, undefined]);
    expect(found('ar', 'webcookies')).toBe(1);
    expect(documentPatterns('xx')).toBeNull();
    expect(documentPatterns('en')).toBe(documentPatterns('en'));
  });
});

describe('what is counted of a text', () => {
  it('is told per thousand words', () => {
    expect(of(`personal data ${plain(98)}`)).toMatchObject({
      words: 100,
      personal: 10,
      terms: 0,
      notice: 0,
      outside: 0,
    });
    expect(of(`cookies ${plain(199)}`).cookies).toBe(5);
    expect(of('')).toMatchObject({ words: 0, personal: 0, spoken: 0, topics: [], samples: [] });
  });

  it('is each topic that is spoken of, and all of its words', () => {
    const told = of(`we collect it, we share it with others, we share it again ${plain(88)}`);
    expect(told.topics).toEqual(expect.arrayContaining(['collect', 'share']));
    expect(told.topics).not.toContain('authority');
    expect(told.spoken).toBeGreaterThanOrEqual((1000 * 3) / told.words - 0.001);
  });

  it('is read from prose, and from tables only where there is nothing else', () => {
    const row = passage('personal data personal data', { kind: 'row' });
    expect(features([passage(plain(10)), row]).personal).toBe(0);
    expect(features([row]).personal).toBeGreaterThan(0);
  });

  it('is read from passages one after the other', () => {
    expect(features([passage('our own'), passage('garden')]).words).toBe(3);
  });

  it('is read up to forty thousand characters', () => {
    const filler = 'tree '.repeat(8_000);
    expect(of(`${filler.slice(0, 39_987)} personal data`).personal).toBe(0);
    expect(of(`${filler.slice(0, 39_980)} personal data`).personal).toBeGreaterThan(0);
  });

  it('shows three words of each kind at most, each once, as they are matched', () => {
    const { samples } = of('Personal data, personal data, personal data and PERSONAL INFORMATION');
    expect(samples.filter((it) => it === 'personal data')).toHaveLength(1);
    expect(samples).not.toContain('personal information');
    for (const sample of samples) expect(sample).toBe(sample.trim());
  });

  it.each([
    ['as the GDPR says', true],
    ['laut DSGVO', true],
    ['nach der DS-GVO', true],
    ['Regulation (EU) 2016/679', true],
    ['the gdprs', false],
    ['a davgo', false],
    ['in 2016 the garden', false],
  ])('“%s” cites the law: %s', (text, cites) => {
    expect(of(text).cites).toBe(cites);
  });

  it.each([
    ['Privacy policy', true],
    ['Our privacy', true],
    ['GDPR', true],
    ['The garden', false],
    [`Privacy ${'a'.repeat(82)}`, true],
    [`Privacy ${'a'.repeat(83)}`, false],
  ])('the title “%s” is that of a policy: %s', (title, titled) => {
    expect(of('Hello.', title).titled).toBe(titled);
    expect(of(title).titled).toBe(titled);
    expect(features([passage('Hello.'), passage(title, { kind: 'heading' })])).toMatchObject({
      titled: false,
      headed: titled,
    });
    expect(features([passage('Hello.'), passage(title)]).headed).toBe(false);
  });

  it('is nothing of an empty text', () => {
    expect(features([])).toMatchObject({ words: 0, titled: false, headed: false, cites: false });
    expect(documentFeatures(textOf([]), 'xx')).toBeNull();
  });
});

describe('what kind of document it is', () => {
  const POLICY =
    'We collect your personal data for the purpose of our letters, on the legal basis of consent. We share your data with nobody. We keep your personal data for a year. You have the right of access and may lodge a complaint with the supervisory authority. The controller is our list.';
  const NOTICE =
    'Publisher: Garden Association. Registered office: 1 Mill Street. Registration number 12345. Director of publication: Anna. Hosting provider: a company.';
  const judge = (passages: Passage[], title = '') => judgeDocument({ ...textOf(passages), title }, 'en');
  const kindOf = (...passages: Passage[]) => judge(passages).kind;

  it.each([
    [19, 'too-short'],
    [20, 'other'],
  ])('of %i words is %s', (words, kind) => {
    expect(kindOf(passage(plain(words)))).toBe(kind);
  });

  it('is a policy where it speaks of what policies speak of', () => {
    expect(judge([passage(POLICY)])).toMatchObject({ kind: 'policy' });
    expect(judge([passage(POLICY)])).not.toHaveProperty('alsoLegalNotice');
  });

  it('is a policy and a legal notice where it is both', () => {
    expect(judge([passage(`${POLICY} ${POLICY} ${NOTICE}`)], 'Privacy policy')).toMatchObject({
      kind: 'policy',
      alsoLegalNotice: true,
    });
  });

  it.each([
    ['with a title of its own, of two topics', 'Privacy policy', 'policy'],
    ['without one', 'Garden', 'other'],
  ])('%s, is a short text of the kind it says', (_, title, kind) => {
    const text = `Your personal data: we collect your personal data and keep your personal data. ${plain(10)}`;
    expect(judge([passage('Hello to you all.'), passage(text)], title).kind).toBe(kind);
  });

  it('is a text on cookies where it speaks of them most, unless it is titled as a policy', () => {
    const text = passage(`Cookies are small files. This cookie is kept. You may refuse cookies. ${plain(20)}`);
    expect(judge([text]).kind).toBe('cookies');
    expect(judge([text], 'Privacy policy').kind).not.toBe('cookies');
    expect(kindOf(passage(`cookies ${plain(48)}`))).toBe('cookies');
    expect(kindOf(passage(`cookies ${plain(51)}`))).toBe('other');
  });

  it('is a legal notice where it names publisher and seat, and terms where it speaks of liability', () => {
    expect(kindOf(passage(`${NOTICE} ${plain(20)}`))).toBe('legal-notice');
    const terms =
      'These terms and conditions govern your use. By using this site you agree. Liability is excluded, warranty too.';
    expect(kindOf(passage(`${terms} ${plain(20)}`))).toBe('terms');
  });

  describe('in doubt, where one sign more decides', () => {
    /** Three topics and one name of personal data among so many words: of 300 words it is just a policy, of 320 just none. */
    const text = (words: number, more = '') => {
      const said = `personal data, collect, purpose, keep ${more}`;
      return passage(`${said} ${plain(words - said.split(/\s+/).filter(Boolean).length)}`);
    };
    const hello = passage('hello');

    it('is a policy above, and none below', () => {
      expect([kindOf(hello, text(300)), kindOf(hello, text(320))]).toEqual(['policy', 'other']);
    });

    it.each([
      ['more of personal data', 'personal data'],
      ['a word to the reader', 'you can ask'],
      ['one topic more', 'controller'],
      ['more words of a topic', 'collect'],
      ['the law', 'gdpr'],
    ])('is a policy by %s', (_, more) => {
      expect(kindOf(hello, text(320, more))).toBe('policy');
    });

    it('is a policy by a heading, and by its title', () => {
      expect(kindOf(hello, passage('Privacy', { kind: 'heading' }), text(320))).toBe('policy');
      expect(judge([hello, text(320)], 'Privacy').kind).toBe('policy');
    });

    it.each([
      ['terms', 'warranty'],
      ['legal notices', 'publisher'],
      ['news', 'petition'],
    ])('is none by a word of %s', (_, more) => {
      expect(kindOf(hello, text(300, more))).not.toBe('policy');
    });
  });

  it.each<[string, string, number, string]>([
    ['a legal notice from six words in a thousand on', 'publisher publisher publisher', 500, 'legal-notice'],
    ['no legal notice with fewer', 'publisher publisher publisher', 501, 'other'],
    ['a contract from three words in a thousand on', 'warranty warranty warranty', 1_000, 'terms'],
    ['no contract with fewer', 'warranty warranty warranty', 1_001, 'other'],
    ['a legal notice where both are as many', 'publisher publisher warranty warranty', 100, 'legal-notice'],
    ['a contract where its words are more', 'publisher warranty warranty', 100, 'terms'],
    ['news where their words are as many as a contract’s', 'petition warranty', 100, 'other'],
    ['a contract where its words are more than those of news', 'petition warranty warranty', 100, 'terms'],
    ['about cookies from twenty words in a thousand on', 'cookies', 50, 'cookies'],
    ['not about cookies with fewer', 'cookies', 51, 'other'],
    [
      'about cookies where little is of personal data',
      'cookies cookies cookies cookies cookies personal data',
      100,
      'cookies',
    ],
    ['not about cookies where more is', 'cookies cookies cookies cookies personal data', 100, 'other'],
  ])('is %s', (_, said, words, kind) => {
    expect(kindOf(passage(`${said} ${plain(words - said.split(' ').length)}`))).toBe(kind);
  });

  describe('of a long legal notice, the part from the first heading on privacy on', () => {
    /** Longer than what is looked at of a text: only its parts can tell more. */
    const notice = passage(`${NOTICE} `.repeat(300));
    const heading = (text: string) => passage(text, { kind: 'heading' });
    const part = (words: number, said = 'personal data, collect, purpose, keep, share') =>
      passage(`${said} ${plain(words - 1 - said.split(' ').length)}`);

    it('makes it both', () => {
      expect(judge([notice, heading('Privacy'), part(60)])).toMatchObject({ kind: 'policy', alsoLegalNotice: true });
      expect(judge([notice, heading('Our garden'), notice, heading('Privacy'), part(60)]).kind).toBe('policy');
      expect(judge([notice, heading('Privacy'), part(60)]).why.length).toBeGreaterThan(0);
    });

    it.each<[string, Passage[]]>([
      ['under another heading', [notice, heading('Our garden'), part(60)]],
      ['under a line that is no heading', [notice, passage('Privacy'), part(60)]],
      ['under the title of the whole', [heading('Privacy'), notice, part(60)]],
      ['of fewer than fifty words', [notice, heading('Privacy'), part(49)]],
      ['of three topics', [notice, heading('Privacy'), part(60, 'personal data, collect, purpose, keep')]],
      ['that names no personal data', [notice, heading('Privacy'), part(60, 'collect, purpose, keep, share')]],
      [
        'that speaks like news',
        [notice, heading('Privacy'), part(60, `collect, keep, purpose, share, personal data ${'petition '.repeat(9)}`)],
      ],
    ])('makes it none %s', (_, passages) => {
      expect(judge(passages).kind).toBe('legal-notice');
    });

    it('counts from fifty words on', () => {
      expect(judge([notice, heading('Privacy'), part(50)]).kind).toBe('policy');
    });

    it('is not asked after in what is no legal notice', () => {
      expect(judge([passage(plain(9_000)), heading('Privacy'), part(60)]).kind).toBe('other');
    });
  });

  it('is not told in a language whose words are not known', () => {
    expect(judgeDocument(textOf([passage(POLICY)]), 'xx')).toEqual({ kind: 'unclear', why: [] });
  });

  it('shows six words at most, from the text', () => {
    const { why } = judge([passage(`${POLICY} ${NOTICE} cookies, terms and conditions, liability`)]);
    expect(why).toHaveLength(6);
    expect(new Set(why.map(({ where }) => where))).toEqual(new Set(['text']));
  });
});
