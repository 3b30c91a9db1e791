import type { PageView } from './signal';

/** What a network lets its members do, by the paths that community software uses and by its words. */
const PARTS = [
  /\/(?:members?|profiles?|membres|mitglieder|miembros|iscritti|people)(?:[/?#]|$)/i,
  /\/(?:groups?|groupes|gruppen|grupos|gruppi)(?:[/?#]|$)/i,
  /\/(?:forums?|discussions?|activity|topics?)(?:[/?#]|$)/i,
  /\/(?:events?|evenements|agenda|calendar|photos?|videos?|chat)(?:[/?#]|$)/i,
];
const SIGN_UP =
  /sign.?up|register|registration|create.?(?:an.?)?account|inscri|s.inscrire|registrier|anmelden|beitreten|reg[ií]str|iscriviti|rejoindre|join/i;
/** Characters of a path that are looked at. */
const PATH = 200;
const LEAST_PARTS = 2;
/** So many parts of a community are one, whatever its word for joining. */
const PLAIN_PARTS = 3;

/** Whether people are asked to become members of something they then use together: a network asks, a brochure only tells. */
export function isNetwork({ facts }: PageView): boolean {
  const host = read(facts.url)?.hostname;
  const own = facts.links.flatMap(({ url, text }) => {
    const target = read(url);
    return target !== null && target.hostname === host ? [{ path: target.pathname.slice(0, PATH), text }] : [];
  });
  const parts = PARTS.filter((part) => own.some(({ path }) => part.test(path)));
  if (parts.length < LEAST_PARTS) return false;
  if (parts.length >= PLAIN_PARTS) return true;
  const asksInLink = own.some(({ path, text }) => SIGN_UP.test(path) || (text.length < 40 && SIGN_UP.test(text)));
  const asksInForm = facts.forms.some(({ fields }) => fields.some(({ type }) => type === 'password'));
  return asksInLink || asksInForm;
}

function read(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
