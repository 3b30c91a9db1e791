import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../utils/facts';
import { addressIs, addressSpeaksOf, mentionOf } from '../../utils/policy/link-words';
import { readLink } from '../../utils/policy/read-link';
import { OFFERED, weighLink } from '../../utils/policy/weigh-link';

const PAGE = new URL('https://www.list.example/start');
type Topic = Parameters<typeof weighLink>[2];
type Given = Partial<PageLink> & { topic?: Topic; ids?: string[]; page?: URL };

/** How a link on the page is weighed; by itself it is called "Privacy policy" and leads to a page of the site that says nothing. */
function weigh({ topic = 'privacy', ids = [], page = PAGE, ...rest }: Given) {
  const read = readLink({ text: 'Privacy policy', area: 'body', ...rest, url: new URL(rest.url ?? '/p/3', page).href });
  return read && weighLink(read, page, topic, ids);
}
const scoreOf = (given: Given): number => weigh(given)?.score ?? Number.NaN;

describe('of two links, the one counts more', () => {
  it.each<[string, Given, Given]>([
    ['that is marked by rel', { rel: 'privacy-policy' }, {}],
    ['that is marked by rel among others', { rel: 'nofollow privacy-policy' }, { rel: 'nofollow' }],
    ['that WordPress marks', { className: 'a privacy-policy-link b' }, { className: 'my-privacy-policy-links' }],
    ['whose text says nothing else', { text: 'Privacy policy' }, { text: 'Our privacy policy here' }],
    ['whose text says more of it', { text: 'Our privacy policy' }, { text: 'Our new privacy policy for all' }],
    ['that names a document', { text: 'Privacy policy' }, { text: 'Privacy' }],
    ['that names one by a compound', { text: 'Datenschutzerklärung' }, { text: 'Datenschutz' }],
    ['whose address says so', { url: '/x/privacy-policy-of-the-whole-list' }, { url: '/x/page-of-the-whole-list' }],
    ['whose address says nothing else', { url: '/privacy-policy-us' }, { url: '/privacy-policy-of-all-us' }],
    [
      'whose address says nothing else but its type',
      { url: '/privacy-policy.html' },
      { url: '/privacy-policy.x1abcdef' },
    ],
    ['whose query says so', { url: '/p?page=privacy' }, { url: '/p?page=3' }],
    ['whose path says so rather than its query', { url: '/privacy/?page=3' }, { url: '/p/?page=privacy' }],
    ['in the footer', { area: 'footer' }, { area: 'nav' }],
    ['in a form', { area: 'form' }, { area: 'nav' }],
    ['in a banner', { area: 'banner' }, { area: 'nav' }],
    ['in the footer rather than a banner', { area: 'footer' }, { area: 'banner' }],
    ['on the site itself', { url: '/p/3' }, { url: 'https://else.example/p/3' }],
    ['on another host of the site', { url: 'https://docs.list.example/p/3' }, { url: 'https://else.example/p/3' }],
    ['on a host that says so', { url: 'https://privacy.list.example/p/3' }, { url: 'https://docs.list.example/p/3' }],
    ['at a generator', { url: 'https://www.iubenda.com/p/3' }, { url: '/p/3' }],
    [
      'elsewhere that says nothing else',
      { url: 'https://else.example/p/3', text: 'Privacy policy' },
      { url: 'https://else.example/p/3', text: 'Our privacy policy is here' },
    ],
    ['of a stranger rather than of a service', { url: 'https://else.example/p' }, { url: 'https://hotjar.com/p' }],
    ['that leads to a page rather than to the home page', { url: '/p/3' }, { url: '/' }],
    ['that leads home with a query that says so', { url: '/?page=privacy' }, { url: '/' }],
    ['that is no article', { text: 'Privacy', url: '/texts/p' }, { text: 'Privacy', url: '/news/p' }],
    ['that is no dated article', { text: 'Privacy', url: '/2019/500/p' }, { text: 'Privacy', url: '/2019/05/p' }],
    [
      'that is no article of another century',
      { text: 'Privacy', url: '/2119/05/p' },
      { text: 'Privacy', url: '/1999/5/p' },
    ],
    [
      'whose address is no sentence',
      { text: 'Privacy', url: '/one-two-three-four' },
      { text: 'Privacy', url: '/one-two-three-four-five' },
    ],
    ['that is no topic', { text: 'Privacy', url: '/texts/p' }, { text: 'Privacy', url: '/topics/p' }],
    ['that is no tag', { rel: 'tagged' }, { rel: 'tag' }],
    ['that is no tag among others', { rel: 'nofollow' }, { rel: 'nofollow tag' }],
    ['that offers no choices', { text: 'Manchester privacy policy' }, { text: 'California privacy policy' }],
    ['that leads to no settings', { text: 'Monkey privacy policy' }, { text: 'Manage privacy policy' }],
    ['that is no headline', { text: 'One two three fourxfive privacy' }, { text: 'One two three four five privacy' }],
    [
      'that is not long',
      { text: 'Privacy policy one two three four five sixx7', area: 'nav' },
      { text: 'Privacy policy one two three four five six 7', area: 'nav' },
    ],
    [
      'that is not very long',
      { text: `Privacy policy ${'x '.repeat(11)}xxx`, area: 'form' },
      { text: `Privacy policy ${'x '.repeat(13)}`, area: 'form' },
    ],
    ['that can be read on a page rather than in a PDF', { url: '/p/3' }, { url: '/p/3.pdf' }],
    ['that is not about cookies alone', { text: 'Here', url: '/privacy' }, { text: 'Cookies', url: '/privacy' }],
  ])('%s', (_, more, less) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less));
  });
});

describe('of two links, neither counts more', () => {
  it.each<[string, Given, Given]>([
    ['where both name a document, though one is an article', { url: '/texts/p' }, { url: '/news/p' }],
    ['where both name a document, though one is dated', { url: '/a/b/p' }, { url: '/2019/05/p' }],
    ['where both name a document, though the address of one is a sentence', { url: '/p' }, { url: '/a-b-c-d-e-f' }],
    ['where both name a document, though one is a topic', { url: '/texts/p' }, { url: '/topics/p' }],
    ['where the class only resembles WordPress’', {}, { className: 'privacy-policy-linked' }],
    ['where the area says nothing', { area: 'nav' }, { area: 'body' }],
    [
      'of which one is the site’s own host, the other another of its hosts',
      {},
      { url: 'https://docs.list.example/p/3' },
    ],
  ])('%s', (_, one, other) => {
    expect(scoreOf(one)).toBeCloseTo(scoreOf(other), 5);
  });
});

describe('where an address says that it is', () => {
  const ARTICLES =
    'blog blogs blogg bloggs blogi news article articles artikel artikkelit articulo articulos articoli artigo artigos story stories archive archives press presse prensa imprensa press-release press-releases aktuelles aktuell noticia noticias notizie comunicati communique communiques actualites actu nieuws nyheter nyheder uutiset haber haberler podcast podcasts video videos event events termine a-1 a-12';
  const TOPICS =
    'tag tags t category categories categoria categorie kategorie kategorien topic topics thema theme themen schlagwort schlagworte etiqueta etiquetas keyword keywords tema temas sujet sujets dossier dossiers politikfelder issue issues hashtag hashtags search suche forum forums';
  const subject = (folder: string) => scoreOf({ text: 'Privacy', url: `/${folder}/p` });

  it.each(ARTICLES.split(' '))('an article, in “%s”, a subject counts less', (folder) => {
    expect(subject(folder)).toBeLessThan(subject('texts'));
    expect(subject(folder.toUpperCase())).toBe(subject(folder));
    expect(subject(`x${folder}`)).toBe(subject('texts'));
  });

  it.each(TOPICS.split(' '))('a topic, in “%s”, a subject counts less than in an article', (folder) => {
    expect(subject(folder)).toBeLessThan(subject('news'));
    expect(subject(folder.toUpperCase())).toBe(subject(folder));
  });

  it('at the end of the address too', () => {
    expect(scoreOf({ text: 'Privacy', url: '/p/news' })).toBe(subject('news'));
    expect(scoreOf({ text: 'Privacy', url: '/p/tags' })).toBe(subject('tags'));
  });
});

describe('a stranger’s host', () => {
  const lost = (text: string) => scoreOf({ text }) - scoreOf({ text, url: 'https://else.example/p/3' });

  it('costs more where the text says it in part than where it says hardly anything else', () => {
    expect(lost('Our privacy policy')).toBeGreaterThan(lost('Us privacy policy') + 1);
    expect(lost('Us privacy policy')).toBeCloseTo(lost('Privacy policy'), 5);
  });

  it('costs no more where the address alone says it', () => {
    const own = scoreOf({ text: 'Here', url: '/privacy' });
    expect(own - scoreOf({ text: 'Here', url: 'https://else.example/privacy' })).toBeCloseTo(lost('Privacy policy'), 5);
  });
});

describe('a sentence', () => {
  const SIX = 'One two three four five privacy';
  const FIVE = 'One two three fourxfive privacy';
  const costs = (given: Given) => scoreOf({ ...given, text: FIVE }) - scoreOf({ ...given, text: SIX });

  it('costs what a headline costs, outside forms, banners and footers', () => {
    expect(costs({ area: 'nav' })).toBeGreaterThan(2);
    for (const area of ['form', 'banner', 'footer'] as const) expect(costs({ area })).toBeCloseTo(0, 5);
  });

  it('costs nothing where the address says nothing else, or the words say it by half', () => {
    expect(costs({ url: '/privacy' })).toBeCloseTo(0, 5);
    expect(scoreOf({ text: 'a b c d e datenschutz' })).toBeCloseTo(scoreOf({ text: 'a b cxd e datenschutz' }), 5);
  });

  it('of nine words costs something, unless it names the document in a form', () => {
    const [nine, eight] = ['Privacy policy a b c d e f g', 'Privacy policy a b c d e fxg'];
    expect(scoreOf({ text: nine, area: 'nav' })).toBeLessThan(scoreOf({ text: eight, area: 'nav' }) - 1);
    expect(scoreOf({ text: nine, area: 'form' })).toBeCloseTo(scoreOf({ text: eight, area: 'form' }), 5);
    const [subject, shorter] = ['Privacy aa b c d e f g h', 'Privacy aa b c d e f gxh'];
    expect(scoreOf({ text: subject, area: 'form' })).toBeLessThan(scoreOf({ text: shorter, area: 'form' }) - 1);
  });
});

describe('a link', () => {
  it.each<[string, Given, object]>([
    ['by its text', {}, { saidByText: true, saidByAddress: false, rel: false }],
    ['by its path', { url: '/privacy', text: 'Here' }, { saidByText: false, saidByAddress: true, rel: false }],
    ['by its query', { url: '/p?x=privacy', text: 'Here' }, { saidByText: false, saidByAddress: true, rel: false }],
    ['by its rel', { rel: 'privacy-policy', text: 'Here' }, { saidByText: false, saidByAddress: false, rel: true }],
    [
      'by WordPress’ class',
      { className: 'privacy-policy-link', text: 'Here' },
      { saidByText: false, saidByAddress: false, rel: true },
    ],
    [
      'by its host, on the same site',
      { url: 'https://privacy.list.example/p/3', text: 'Here' },
      { saidByAddress: true },
    ],
  ])('is said to be one %s', (_, given, said) => {
    expect(weigh(given)).toMatchObject(said);
  });

  it.each<[string, Given]>([
    ['says nothing of it', { text: 'Here' }],
    ['says it by a stranger’s host alone', { text: 'Here', url: 'https://privacy.example/p/3' }],
    [
      'says it by the site’s own host alone',
      { text: 'Here', url: 'https://privacy.example/p/3', page: new URL('https://privacy.example/') },
    ],
    [
      'is marked as a policy, where a legal notice is looked for',
      { text: 'Here', rel: 'privacy-policy', topic: 'legalNotice' },
    ],
    [
      'is marked by WordPress, where a legal notice is looked for',
      { text: 'Here', className: 'privacy-policy-link', topic: 'legalNotice' },
    ],
    ['leads to this very page', { url: '/start' }],
    ['leads to this very page, to its top', { url: '/start#top' }],
    ['leads to a part of this page that is not there', { url: '/start#c3' }],
    ['leads to a part of this page, and names no document', { url: '/start#c3', ids: ['c3'], text: 'Privacy' }],
    [
      'leads to a part of this page, and names one among much else',
      { url: '/start#c3', ids: ['c3'], text: 'See our new privacy policy here' },
    ],
    ['leads to no part of this page', { url: '/start#', ids: [''] }],
  ])('is none where it %s', (_, given) => {
    expect(weigh(given)).toBeNull();
  });

  it.each<[string, Given]>([
    ['a part of this page that is there', { url: '/start#c3', ids: ['c3'] }],
    ['a part of this page that says so', { url: '/start#privacy' }],
    ['this page, whose address says so', { url: '/privacy', page: new URL('https://www.list.example/privacy') }],
    ['this page with another query', { url: '/start?x=3' }],
    ['this path on another host', { url: 'https://else.example/start' }],
    ['a view of this page that a script draws', { url: '/start#/p' }],
  ])('is one where it leads to %s', (_, given) => {
    expect(weigh(given)).not.toBeNull();
  });
});

describe('of the texts on privacy and on cookies', () => {
  it.each<[string, Given, Given]>([
    [
      'the one on privacy is no text on cookies',
      { topic: 'cookies', text: 'Cookies', url: '/p' },
      { topic: 'cookies', text: 'Privacy and cookies', url: '/p' },
    ],
    ['the one on cookies is not the policy', { text: 'Privacy', url: '/p' }, { text: 'Cookies', url: '/privacy' }],
  ])('%s', (_, more, less) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less));
    expect(scoreOf(more) - scoreOf(less)).toBeGreaterThan(2.9);
  });

  it('one text on both is the policy', () => {
    expect(scoreOf({ text: 'Privacy and cookies', area: 'footer' })).toBeGreaterThanOrEqual(OFFERED);
  });
});

describe('what words say of a topic', () => {
  it.each<[string, Topic, number, boolean]>([
    [' privacy policy ', 'privacy', 1, true],
    [' privacy ', 'privacy', 1, false],
    [' our privacy policy ', 'privacy', 14 / 18, true],
    [' datenschutzerklarung ', 'privacy', 1, true],
    [' datenschutz ', 'privacy', 1, false],
    [' politique de confidentialite ', 'privacy', 1, true],
    [' average ', 'privacy', 0, false],
    [' avg ', 'privacy', 1, false],
    [' hello ', 'privacy', 0, false],
    ['  ', 'privacy', 0, false],
    [' impressum ', 'legalNotice', 1, false],
    [' cookie policy ', 'cookies', 1, true],
  ])('“%s” of %s: %d, a document: %s', (words, topic, share, document) => {
    const mention = mentionOf(topic, words);
    expect(mention.share).toBeCloseTo(share, 5);
    expect(mention.document).toBe(document);
  });

  it('the longest phrase counts, wherever it stands', () => {
    expect(mentionOf('privacy', ' data and our privacy policy ').document).toBe(true);
    expect(mentionOf('privacy', ' privacy policy and data ').document).toBe(true);
    expect(mentionOf('privacy', ' privacy and your data policy ').share).toBeCloseTo(11 / 28, 5);
  });

  it.each([
    [' privacy policy ', true, true],
    [' politicadeprivacidade ', true, true],
    [' politicadeprivacidade2 ', true, true],
    [' politique confidentialite ', true, true],
    [' datenschutz2 ', true, true],
    [' unser datenschutz ', true, false],
    [' privacy policy of the whole list ', true, false],
    [' average ', false, false],
    [' avg ', true, true],
    [' hello ', false, false],
    ['  ', false, false],
  ])('an address of the words “%s” speaks of privacy: %s, and of nothing else: %s', (words, speaks, is) => {
    expect(addressSpeaksOf('privacy', words)).toBe(speaks);
    expect(addressIs('privacy', words)).toBe(is);
  });

  it.each([
    [' politykom prywatnosciach ', 1],
    [' polityko prywatnosc ', 1],
    [' privaxx policxx ', 0],
    [' gdprs ', 0],
    [' gdpr ', 1],
    [' privacys ', 1],
  ])('what “%s” says of privacy fills %d of it', (words, share) => {
    expect(mentionOf('privacy', words).share).toBeCloseTo(share, 5);
  });

  it.each([
    ['polityka prywatności', true],
    ['polityką prywatności', true],
    ['politykami prywatności', true],
    ['polit prywatny', false],
  ])('in a language that changes its nouns, “%s” is met: %s', (text, met) => {
    expect(weigh({ text }) !== null).toBe(met);
  });
});
