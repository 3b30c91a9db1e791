import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../utils/facts';
import { audienceOf, DocumentLink, findDocuments } from '../../utils/policy';
import { ENDING, patternOfPhrases } from '../../utils/policy/pattern-of-phrases';

const PAGE = 'https://www.list.example/';
const link = (url: string, text: string, rest: Partial<PageLink> = {}): PageLink => ({
  url: new URL(url, PAGE).href,
  text,
  area: 'footer',
  ...rest,
});
const find = (links: PageLink[], relations: { rel: string; url: string }[] = []) =>
  findDocuments({ url: PAGE, links, relations });
const urls = (...args: Parameters<typeof find>) => find(...args).map(({ url }) => url.replace(PAGE, '/'));

describe('the documents offered', () => {
  it('are six of each kind at most, the best first', () => {
    const links = Array.from({ length: 9 }, (_, at) =>
      link(`/p/${at}`, at === 8 ? 'Privacy policy' : 'Our privacy policy'),
    );
    const found = find([...links, link('/imprint', 'Imprint')]);
    expect(found.filter(({ kind }) => kind === 'policy')).toHaveLength(6);
    expect(found[0]?.url).toBe(`${PAGE}p/8`);
    expect(found.filter(({ kind }) => kind === 'legal-notice')).toHaveLength(1);
  });

  it('are policies, then legal notices, then texts on cookies', () => {
    const links = [link('/c', 'Cookie policy'), link('/i', 'Imprint'), link('/p', 'Privacy policy')];
    expect(find(links).map(({ kind }) => kind)).toEqual(['policy', 'legal-notice', 'cookies']);
  });

  it('name one text on privacy and cookies as the policy alone', () => {
    expect(find([link('/cookies', 'Privacy policy and cookie policy')]).map(({ kind }) => kind)).toEqual(['policy']);
  });

  it('leave out what hardly speaks for itself', () => {
    expect(urls([link('/p/3', 'Some words on privacy', { area: 'body' })])).toEqual([]);
    expect(urls([link('/p/3', 'Privacy policy', { area: 'body' })])).toEqual(['/p/3']);
  });

  it('name an address once, by the link that says most, whichever stands first', () => {
    const [weak, strong] = [link('/p/3', 'Read our privacy policy'), link('/p/3#x', 'Privacy policy')];
    for (const links of [
      [weak, strong],
      [strong, weak],
    ]) {
      expect(find(links).map(({ text }) => text)).toEqual(['Privacy policy']);
    }
    expect(find([link('/p/3', 'Privacy policy'), link('/p/3', 'Privacy notice')])[0]?.text).toBe('Privacy policy');
  });

  it('keep to the contract however long the words of the page are', () => {
    const long = 'Privacy policy '.repeat(60);
    const found = find([
      link(`/privacy?x=${'a'.repeat(900)}`, long, {
        rel: `privacy-policy ${'b '.repeat(300)}`,
        className: 'c '.repeat(300),
        area: 'form',
      }),
    ]);
    expect(found).toHaveLength(1);
    for (const it of found) expect(DocumentLink.safeParse(it).success).toBe(true);
    expect(found[0]?.text).toHaveLength(200);
    expect(found[0]?.why.map(({ saw }) => saw.length)).toEqual([300, 300, 300]);
  });

  it.each<[string, PageLink, object[]]>([
    ['by words in the footer', link('/p', 'Privacy policy'), [{ saw: 'Privacy policy', where: 'footer' }]],
    ['by words elsewhere', link('/p', 'Privacy policy', { area: 'nav' }), [{ saw: 'Privacy policy', where: 'link' }]],
    ['by its address', link('/privacy-policy', 'Read'), [{ saw: `${PAGE}privacy-policy`, where: 'address' }]],
    [
      'by marks',
      link('/p', 'Your data', { rel: 'privacy-policy' }),
      [{ saw: 'rel=privacy-policy class=', where: 'markup' }],
    ],
    [
      'by WordPress’ class',
      link('/p', 'Read', { className: 'privacy-policy-link' }),
      [{ saw: 'rel= class=privacy-policy-link', where: 'markup' }],
    ],
  ])('say why: %s', (_, one, why) => {
    const [found] = find([one]);
    expect(found?.why).toEqual(expect.arrayContaining(why));
    expect(found?.score).toBe(Math.round((found?.score ?? 0) * 100) / 100);
  });

  it('hold those that the head of the page names, and no other relation', () => {
    const url = `${PAGE}p/3`;
    expect(find([], [{ rel: 'privacy-policy', url }])).toMatchObject([
      { kind: 'policy', url, text: '', why: [{ saw: 'rel=privacy-policy class=', where: 'markup' }] },
    ]);
    expect(urls([], [{ rel: 'alternate Privacy-Policy', url }])).toEqual(['/p/3']);
    for (const rel of ['license', 'x-privacy-policy', 'privacy-policy-x', ''])
      expect(urls([], [{ rel, url }])).toEqual([]);
  });

  it('are marked as PDFs where they are, and not where they are none', () => {
    expect(find([link('/p.pdf', 'Privacy policy')])[0]).toHaveProperty('pdf', true);
    expect(find([link('/p', 'Privacy policy')])[0]).not.toHaveProperty('pdf');
  });

  it('are looked for once while the facts are kept', () => {
    const facts = { url: PAGE, links: [link('/p', 'Privacy policy')], relations: [] };
    expect(findDocuments(facts)).toBe(findDocuments(facts));
    expect(findDocuments({ ...facts })).not.toBe(findDocuments(facts));
  });

  it('keep the fragment of a view that a script draws, and no other', () => {
    expect(urls([link('/x#/privacy', 'Privacy policy')])).toEqual(['/x#/privacy']);
    expect(urls([link('/x#!privacy', 'Privacy policy')])).toEqual(['/x#!privacy']);
    expect(urls([link('/x#privacy', 'Privacy policy')])).toEqual(['/x']);
  });
});

describe('a text for some', () => {
  it.each([
    ['Privacy for members', 'members'],
    ['Politique des donateurs', 'donors'],
    ['Privacy for our app', 'app'],
    ['Your appeal', undefined],
    ['Privacy for members and donors', undefined],
    ['Privacy', undefined],
    ['', undefined],
  ])('“%s” is for %s', (text, audience) => {
    expect(audienceOf(text)).toBe(audience);
  });

  it('comes after the one for everybody, unless it says much more', () => {
    const some = link('/x/privacy-policy-donors', 'Privacy policy for donors');
    expect(urls([some, link('/p/3', 'Privacy policy')])).toEqual(['/p/3', '/x/privacy-policy-donors']);
    expect(
      urls([link('/y', 'Some words on our privacy'), link('/privacy-policy', 'Privacy policy for donors')])[0],
    ).toBe('/privacy-policy');
  });

  it('is told by the last part of its address where its words say nothing', () => {
    expect(find([link('/members/privacy-policy', 'Privacy policy')])[0]).not.toHaveProperty('audience');
    expect(find([link('/a/privacy-policy-members/', 'Privacy policy')])[0]).toHaveProperty('audience', 'members');
    expect(find([link('/imprint-members', 'Imprint')])[0]).not.toHaveProperty('audience');
  });
});

describe('one pattern of many phrases', () => {
  const find = (phrases: string[], text: string) =>
    new RegExp(`^(?:${patternOfPhrases(phrases)})`, 'u').exec(text)?.[0];

  it.each<[string[], string, string | undefined]>([
    [['ab'], 'abc', 'ab'],
    [['ab', 'abc'], 'abcd', 'abc'],
    [['abc', 'ab'], 'abd', 'ab'],
    [['ab', 'cd'], 'cd', 'cd'],
    [['ab', 'ac'], 'ac', 'ac'],
    [['ab', 'ac'], 'ad', undefined],
    [[`ab${ENDING}`], 'abcdefg', 'abcdef'],
    [[`ab${ENDING}`], 'ab', 'ab'],
    [[`ab${ENDING} x`], 'abcd x', 'abcd x'],
    [[`ab${ENDING}`, 'abcdefg'], 'abcdefgh', 'abcdefg'],
    [['abcdefg', `ab${ENDING}`], 'abcdefgh', 'abcdefg'],
    [[`ab${ENDING}`], 'ab1', 'ab'],
  ])('of %j finds in “%s”: %s', (phrases, text, found) => {
    expect(find(phrases, text)).toBe(found);
  });

  it('writes once what phrases have in common', () => {
    expect(patternOfPhrases(['data policy', 'data privacy'])).toBe('data p(?:olicy|rivacy)');
    expect(patternOfPhrases([])).toBe('');
  });
});
