/** What a post may hold, in graphemes; `link`: what a link counts as, however long it is. */
interface PostLimit {
  graphemes: number;
  link?: number;
}

/** Bluesky: https://docs.bsky.app/docs/advanced-guides/intent-links. Mastodon, by default: https://docs.joinmastodon.org/user/posting/. */
export const POST_LIMITS = {
  bluesky: { graphemes: 300 },
  mastodon: { graphemes: 500, link: 23 },
} as const satisfies Record<string, PostLimit>;

/** Characters of a `mailto:` address that every mail program takes. */
export const MAIL_LIMIT = 1_800;

const GAP = '\n\n';
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A post that fits: the text, cut between graphemes where it must be, and the link last and whole. A link that does not fit at all is
 * left out: half a link leads nowhere.
 */
export function trimPost(text: string, link: string | undefined, limit: PostLimit): string {
  const weight = link === undefined ? 0 : (limit.link ?? count(link)) + GAP.length;
  if (link === undefined || weight >= limit.graphemes) return cut(text, limit.graphemes);
  const words = cut(text, limit.graphemes - weight);
  return words === '' ? link : `${words}${GAP}${link}`;
}

/** Where a post is written, in a new tab, on the citizen's own server. `text` is shown there before it is sent. */
export const mastodonIntent = (server: string, text: string) => `https://${server}/share?text=${encode(text)}`;
export const blueskyIntent = (text: string) => `https://bsky.app/intent/compose?text=${encode(text)}`;

/** Of a letter's address, what its subject and its link may take. */
const SUBJECT_PART = 400;
const LINK_PART = 1_000;

/** A letter that fits into an address: subject and body are cut where they must be, the link stays last and whole. */
export function mailIntent(
  title: string,
  written: string,
  link?: string,
): { title: string; text: string; href: string } {
  const subject = cutTo(SUBJECT_PART, title);
  const end = link !== undefined && inMail(link).length <= LINK_PART ? link : undefined;
  const beginning = `mailto:?subject=${inMail(subject)}&body=`;
  const room = MAIL_LIMIT - beginning.length - (end === undefined ? 0 : inMail(GAP + end).length);
  const text = [cutTo(room, written), end].filter(Boolean).join(GAP);
  return { title: subject, text, href: beginning + inMail(text) };
}

/** The longest beginning of a text that takes at most `room` characters in an address. */
function cutTo(room: number, text: string): string {
  if (inMail(text.trim()).length <= room) return text.trim();
  let [fits, tooMany] = [0, Math.min(count(text), room) + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (inMail(cut(text, middle)).length <= room) fits = middle;
    else tooMany = middle;
  }
  return cut(text, fits);
}

/** RFC 6068, 5: lines end in CR LF. */
function inMail(text: string): string {
  return encode(text.replace(/\r?\n/g, '\r\n'));
}

/** The host of a Mastodon server as people write it: "social.example", "https://social.example/@zoe", "@zoe@social.example"; "" for none. */
export function serverOf(written: string): string {
  const host = written
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)[0]
    ?.split('@')
    .pop();
  return host && /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/.test(host) ? host : '';
}

function count(text: string): number {
  let graphemes = 0;
  for (const _ of segmenter.segment(text)) graphemes += 1;
  return graphemes;
}

/** The first graphemes of a text; where some are left out, the last one is "…". */
function cut(text: string, graphemes: number): string {
  const whole = text.trim();
  if (graphemes < 1) return '';
  let at = 0;
  let last = 0;
  for (const { index } of segmenter.segment(whole)) {
    if (at === graphemes - 1) last = index;
    if (at === graphemes) return `${whole.slice(0, last).trimEnd()}…`;
    at += 1;
  }
  return whole;
}

/** Half a character cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
