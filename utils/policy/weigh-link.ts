import { addressIs, addressSpeaksOf, mentionOf } from './link-words';
import { type ReadLink, wordsOf } from './read-link';
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
  article: -2.5,
  topic: -6,
  choices: -4,
  settings: -2.5,
  long: -2,
  cookies: -4,
  service: -7,
} as const;

/** The least that a link must weigh. */
export const OFFERED = 5;

const DATED = /\/(19|20)\d\d\/\d{1,2}\//;
const ARTICLE =
  /\/(blogs?|news|articles?|artikel|story|stories|archives?|presse?|press-releases?|aktuelles|noticias?|notizie|actualites?|actu|wiadomosci|nieuws|nyheter|podcasts?|videos?|events?|termine|a-\d+)(\/|$)/i;
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
export function weighLink(read: ReadLink, page: URL, topic: 'privacy' | 'legalNotice'): Weighed | null {
  const { link, url, host, pathname, text, path } = read;
  const { share, document } = mentionOf(topic, text);
  const own = host === page.hostname;
  const same = own || familyOf(host) === familyOf(page.hostname);
  const inPath = addressSpeaksOf(topic, path) || (same && !own && addressSpeaksOf(topic, wordsOf(host)));
  const inQuery = !inPath && addressSpeaksOf(topic, read.query);
  const rel = topic === 'privacy' && / privacy policy /.test(read.rel);
  const wordpress = topic === 'privacy' && /(^|\s)privacy-policy-link(\s|$)/.test(link.className ?? '');
  if (share === 0 && !inPath && !inQuery && !rel && !wordpress) return null;

  const samePage = url.origin === page.origin && pathname === page.pathname && url.search === page.search;
  if (samePage && !inPath && !addressSpeaksOf(topic, wordsOf(url.hash))) return null;

  const named = document && share >= 0.6;
  const last = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '');
  const count = text.trim().split(' ').length;
  let score = 0;
  if (rel) score += WEIGHTS.rel;
  if (wordpress) score += WEIGHTS.wordpressClass;
  if (share > 0) score += WEIGHTS.text + WEIGHTS.wholeText * share;
  if (named) score += WEIGHTS.document;
  if (inPath) score += WEIGHTS.path;
  if (addressIs(topic, wordsOf(last))) score += WEIGHTS.wholePath;
  if (pathname === '/' && !inPath && !inQuery && !rel) score += WEIGHTS.home;
  if (inQuery) score += WEIGHTS.query;
  if (link.area === 'footer') score += WEIGHTS.footer;
  if (link.area === 'form') score += WEIGHTS.form;
  if (link.area === 'banner') score += WEIGHTS.banner;
  if (keepsPolicies(host)) score += WEIGHTS.generator;
  else if (same) score += WEIGHTS.sameSite;
  else score += share > 0 && share < 0.8 ? WEIGHTS.elsewherePartly : WEIGHTS.elsewhere;
  if (!same && isServicePolicy(familyOf(host), page.hostname)) score += WEIGHTS.service;
  if (!named && (DATED.test(pathname) || ARTICLE.test(pathname))) score += WEIGHTS.article;
  if ((!named && TOPIC.test(pathname)) || /(^|\s)tag(\s|$)/.test(link.rel ?? '')) score += WEIGHTS.topic;
  if (CHOICES.test(text)) score += WEIGHTS.choices;
  if (SETTINGS.test(text)) score += WEIGHTS.settings;
  if (count > 8) score += WEIGHTS.long;
  if (count > 14) score += WEIGHTS.long;
  if (share === 0 && mentionOf('cookies', text).share > 0) score += WEIGHTS.cookies;
  return { score, saidByText: share > 0, saidByAddress: inPath || inQuery, rel: rel || wordpress };
}
