import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { PageLink } from '../../utils/facts';
import { AUDIENCES } from '../../utils/policy/audience-of';
import type { Audience } from '../../utils/policy/define-audience';
import { findDocuments } from '../../utils/policy/find-documents';

const files = import.meta.glob<Audience>('../../utils/policy/audiences/*.ts', { eager: true, import: 'default' });
const PAGE = 'https://www.liste-exemple.example/';
const link = (
  url: string,
  text: string,
  area: PageLink['area'] = 'footer',
  more: Partial<PageLink> = {},
): PageLink => ({ url: new URL(url, PAGE).href, text, area, ...more });

function policies(links: PageLink[], { url = PAGE, ids = [] as string[] } = {}): string[] {
  return findDocuments({ url, links, relations: [], ids })
    .filter(({ kind }) => kind === 'policy')
    .map((it) => it.url);
}

describe('what is not the site’s policy', () => {
  it.each<[string, PageLink]>([
    ['a page known by its number alone', link('/?page_id=3', 'Home')],
    ['an article with privacy in its address', link('/why-privacy-matters-to-every-voter', 'Read more', 'body')],
    ['an article whose headline names it', link('/n/81', 'Senate debates new privacy bill for the third time', 'body')],
    ['an article in a news section', link('/uutiset/tietosuoja-puhuttaa', 'Tietosuoja puhuttaa', 'body')],
    ['a tag', link('/blog/t/protection-des-donnees', 'protection des données', 'body', { rel: 'tag' })],
    ['a topic of the programme', link('/themen/datenschutz-und-netzpolitik', 'Datenschutz und Netzpolitik', 'nav')],
    ['a search', link('/search?q=privacy', 'privacy', 'body')],
    ['the captcha’s terms', link('https://policies.google.com/privacy?hl=fr', 'Politique de confidentialité', 'form')],
    ['a consent tool’s own policy', link('https://www.cookiebot.com/en/privacy-policy/', 'Privacy policy', 'banner')],
    [
      'a mailing service’s own policy',
      link('https://mailchimp.com/legal/privacy/', 'Mailchimp’s privacy practices', 'form'),
    ],
    [
      'a social network’s own policy',
      link('https://www.facebook.com/privacy/policy', 'Facebook privacy policy', 'body'),
    ],
    ['a map’s own policy', link('https://osmfoundation.org/wiki/Privacy_Policy', 'Privacy policy', 'body')],
    ['a setting', link('/cookie-settings', 'Cookie settings')],
    ['a cookie text in French', link('/gestion-des-cookies', 'Gestion des cookies')],
    ['a picture of it', link('/privacy-policy.png', 'Privacy policy')],
    ['an empty fragment', link('#', 'Politique de confidentialité')],
    ['a fragment that says nothing', link('#c3', 'Datenschutz')],
    ['an address that is none', { url: 'javascript:openPolicy()', text: 'Privacy policy', area: 'footer' }],
  ])('%s', (_, it) => {
    expect(policies([it])).toEqual([]);
  });
});

describe('what is', () => {
  it('a numbered page, where its words say so', () => {
    expect(policies([link('/?page_id=3', 'Privacy policy')])).toEqual([`${PAGE}?page_id=3`]);
  });

  it.each([
    ['by what the fragment says', '#datenschutz', []],
    ['by a part of the page that the fragment names', '#c3', ['c3']],
    ['by the name of a dialog', '#privacyModal', ['privacyModal']],
  ])('this very page, %s', (_, hash, ids) => {
    expect(policies([link(hash, 'Datenschutzerklärung')], { ids })).toEqual([PAGE]);
  });

  it('a view that a script draws, told with its fragment', () => {
    expect(policies([link('/#/privacy', 'Privacy policy')])).toEqual([`${PAGE}#/privacy`]);
  });

  it('a PDF, marked as one, after a page that says the same', () => {
    const pdf = link('/docs/politique-de-confidentialite.pdf', 'Politique de confidentialité');
    const [first] = findDocuments({ url: PAGE, links: [pdf], relations: [] });
    expect(first).toMatchObject({ kind: 'policy', url: pdf.url, pdf: true });
    expect(policies([pdf, link('/politique-de-confidentialite', 'Politique de confidentialité')])).toEqual([
      `${PAGE}politique-de-confidentialite`,
      pdf.url,
    ]);
  });

  it('the link under a form, in another language than the page’s', () => {
    const links = [link('/a', 'Nos combats', 'nav'), link('/p/3', 'I accept the privacy notice', 'form')];
    expect(policies(links)).toEqual([`${PAGE}p/3`]);
  });
});

describe('texts for some', () => {
  it.each([
    ['Privacy notice for members', 'members'],
    ['Politique de confidentialité des adhérents', 'members'],
    ['Datenschutzhinweise für Spenderinnen und Spender', 'donors'],
    ['Política de privacidad para voluntarios', 'volunteers'],
    ['Informativa privacy newsletter', 'newsletter'],
    ['Privacyverklaring voor sollicitanten', 'applicants'],
    ['Polityka prywatności aplikacji mobilnej', 'app'],
    ['Política de privacidade para menores', 'children'],
    ['Privacy policy', undefined],
    ['Datenschutz', undefined],
    ['Privacy notice for members and donors', undefined],
    ['WhatsApp privacy', undefined],
    ['Politique de confidentialité de la liste', undefined],
  ])('“%s” is for %s', (text, audience) => {
    const [found] = findDocuments({ url: PAGE, links: [link('/p/3', text)], relations: [] });
    expect(found).toMatchObject({ kind: 'policy' });
    expect(found?.audience).toBe(audience);
  });

  it('come after the text for everybody, whichever stands first on the page', () => {
    const some = link('/privacy-policy-members', 'Privacy policy for members');
    expect(policies([some, link('/p/3', 'Privacy')])).toEqual([`${PAGE}p/3`, some.url]);
  });

  it('are told by the address where the words say nothing of it', () => {
    const [found] = findDocuments({
      url: PAGE,
      links: [link('/privacy-policy-donors', 'Privacy policy')],
      relations: [],
    });
    expect(found?.audience).toBe('donors');
  });

  it.each(Object.entries(files))('%s has words in every language with clause rules', (_, { words }) => {
    expect(Object.keys(words).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']);
  });

  it.each(AUDIENCES)('%s has a name on screen', (id) => {
    expect(Object.keys(messages)).toContain(`audience_${id}`);
  });
});

it('keeps a text on cookies apart from the policy', () => {
  const links = [link('/cookies', 'Cookie policy'), link('/privacy', 'Privacy & cookies')];
  expect(findDocuments({ url: PAGE, links, relations: [] }).map(({ kind, url }) => [kind, url])).toEqual([
    ['policy', `${PAGE}privacy`],
    ['cookies', `${PAGE}cookies`],
  ]);
});

it('weighs four hundred long links in a moment', () => {
  const long = 'privacy polityka zasady ochrana '.repeat(5).trim();
  const links = Array.from({ length: 400 }, (_, index) => link(`/${long.replaceAll(' ', '-')}-${index}`, long, 'body'));
  const started = performance.now();
  findDocuments({ url: PAGE, links, relations: [] });
  expect(performance.now() - started).toBeLessThan(1_500);
});
