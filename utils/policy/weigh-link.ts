import type { PageLink } from '../facts';
import { addressIs, addressSpeaksOf, mentionOf } from './link-words';
import { isPdf, isRoute, type ReadLink, wordsOf } from './read-link';
import { familyOf } from './site-family';
import { isServicePolicy, keepsPolicies } from './third-parties';

/** What each sign adds to a link. Measured on real pages; a link is offered from `OFFERED` on. */
const WEIGHTS = {
  rel: 6,
  wordpressClass: 5,
  text: 3,
  wholeText: 3,
  /** The text names a document ("privacy policy"), not only a subject ("privacy"). */
  document: 0.5,
  path: 2.5,
  /** The last part of the path says nothing else. */
  wholePath: 1,
  query: 1,
  footer: 1.5,
  form: 1.5,
  banner: 1,
  sameSite: 0.5,
  generator: 2,
  elsewhere: -0.5,
  elsewherePartly: -2,
  home: -1.5,
  article: -3,
  /** A sentence outside forms, banners and footers that only touches on the subject: what an article is called. */
  headline: -2.5,
  topic: -8,
  choices: -4,
  settings: -2.5,
  long: -2,
  cookies: -4,
  service: -7,
  /** Of two that say the same, the one that can be read. */
  pdf: -0.25,
} as const;

/** The least that a link must weigh. */
export const OFFERED = 5;

/** A text of so many words is a sentence; a part of a path of so many is a sentence too. */
const SENTENCE = 6;
const SLUG = 5;

/** Where whole sentences are links to a policy: "I have read the privacy policy". */
const SENTENCES_HERE: readonly PageLink['area'][] = ['form', 'banner', 'footer'];

const DATED = /\/(19|20)\d\d\/\d{1,2}\//;
const ARTICLE =
  /\/(blogg?s?|blogi|news|articles?|artikel|artikkelit|articulos?|articoli|artigos?|story|stories|archives?|presse?|prensa|imprensa|press-releases?|aktuelles|aktuell|aktuality|aktualnosci|noticias?|notizie|comunicati|communiques?|actualites?|actu|wiadomosci|nieuws|nyheter|nyheder|uutiset|ajankohtaista|uudised|zinas|naujienos|hirek|vijesti|vesti|novice|novini|novyny|novosti|spravy|zpravy|clanky|stiri|haber(?:ler)?|nea|frettir|lajme|nuacht|ahbarijiet|akhbar|podcasts?|videos?|events?|termine|a-\d{1,20})(\/|$)/i;
const TOPIC =
  /\/(tags?|t|categor(y|ies|ia|ie)|kategorien?|categorie|topics?|themen?|thema|schlagw[a-z]{0,10}|etiquetas?|keywords?|temas?|sujets?|dossiers?|politikfelder|issues?|hashtags?|search|suche|forums?)(\/|$)/i;
const CHOICES = / (california|ccpa|cpra|do not sell|choices|opt out|ihre privatsphare verwalten) /;
const SETTINGS =
  / (your privacy rights|settings|preferences|preference|einstellungen|parametres|manage|gerer|configuracion|instellingen|impostazioni|ustawienia|indstillinger|shield|children s|kids|center|centre) /;

/** A link, what it weighs as a way to the document of `topic`, and whether its text or its address said so. */
export interface Weighed {
  score: number;
  saidByText: boolean;
  saidByAddress: boolean;
  rel: boolean;
}

/** How much speaks for a link leading to the site's privacy policy, or to its legal notice; null for what cannot be one. */
export function weighLink(
  read: ReadLink,
  page: URL,
  topic: 'privacy' | 'legalNotice' | 'cookies',
  ids: readonly string[],
): Weighed | null {
  const { link, url, host, pathname, text, path } = read;
  const { share, document } = mentionOf(topic, text);
  const own = host === page.hostname;
  const same = own || familyOf(host) === familyOf(page.hostname);
  const inPath = addressSpeaksOf(topic, path) || (same && !own && addressSpeaksOf(topic, wordsOf(host)));
  const inQuery = !inPath && addressSpeaksOf(topic, read.query);
  const rel = topic === 'privacy' && / privacy policy /.test(read.rel);
  const wordpress = topic === 'privacy' && /(^|\s)privacy-policy-link(\s|$)/.test(link.className ?? '');
  if (share === 0 && !inPath && !inQuery && !rel && !wordpress) return null;

  const named = document && share >= 0.6;
  if (isSamePage(url, page) && !inPath && !isSection(url.hash, topic, named ? ids : [])) return null;

  const last = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '');
  const whole = addressIs(topic, wordsOf(last));
  const count = text.trim().split(' ').length;
  const spoken = SENTENCES_HERE.includes(link.area);
  const slug = !whole && wordsOf(last).trim().split(' ').length >= SLUG;
  let score = 0;
  if (rel) score += WEIGHTS.rel;
  if (wordpress) score += WEIGHTS.wordpressClass;
  if (share > 0) score += WEIGHTS.text + WEIGHTS.wholeText * share;
  if (named) score += WEIGHTS.document;
  if (inPath) score += WEIGHTS.path;
  if (whole) score += WEIGHTS.wholePath;
  if (pathname === '/' && !inPath && !inQuery && !rel) score += WEIGHTS.home;
  if (inQuery) score += WEIGHTS.query;
  if (link.area === 'footer') score += WEIGHTS.footer;
  if (link.area === 'form') score += WEIGHTS.form;
  if (link.area === 'banner') score += WEIGHTS.banner;
  if (keepsPolicies(host)) score += WEIGHTS.generator;
  else if (same) score += WEIGHTS.sameSite;
  else score += share > 0 && share < 0.8 ? WEIGHTS.elsewherePartly : WEIGHTS.elsewhere;
  if (!same && isServicePolicy(familyOf(host), page.hostname)) score += WEIGHTS.service;
  if (!named && (DATED.test(pathname) || ARTICLE.test(pathname) || slug)) score += WEIGHTS.article;
  if ((!named && TOPIC.test(pathname)) || /(^|\s)tag(\s|$)/.test(link.rel ?? '')) score += WEIGHTS.topic;
  if (CHOICES.test(text)) score += WEIGHTS.choices;
  if (SETTINGS.test(text)) score += WEIGHTS.settings;
  if (!spoken && !named && !whole && share > 0 && share < 0.5 && count >= SENTENCE) score += WEIGHTS.headline;
  if (count > 8 && !(spoken && document)) score += WEIGHTS.long;
  if (count > 14) score += WEIGHTS.long;
  if (isOtherText(topic, text, share)) score += WEIGHTS.cookies;
  if (isPdf(pathname)) score += WEIGHTS.pdf;
  return { score, saidByText: share > 0, saidByAddress: inPath || inQuery, rel: rel || wordpress };
}

function isSamePage(url: URL, page: URL): boolean {
  const { origin, pathname, search } = page;
  return url.origin === origin && url.pathname === pathname && url.search === search && !isRoute(url);
}

/** Whether a fragment names a part of the page that speaks of the topic: by its own words, or as a part that the page has. */
function isSection(hash: string, topic: 'privacy' | 'legalNotice' | 'cookies', ids: readonly string[]): boolean {
  return addressSpeaksOf(topic, wordsOf(hash)) || (hash.length > 1 && ids.includes(hash.slice(1)));
}

/** Whether a link leads to the other of the two texts that are linked side by side: the one on privacy, the one on cookies. */
function isOtherText(topic: 'privacy' | 'legalNotice' | 'cookies', text: string, share: number): boolean {
  if (topic === 'cookies') return mentionOf('privacy', text).share > 0;
  const cookies = mentionOf('cookies', text).share;
  return share === 0 ? cookies > 0 : cookies === 1;
}
