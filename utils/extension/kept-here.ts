import { compareVersions, type KeptHere, type KeptPolicy, type KeptText } from '../changes';
import { keptPolicies, readerNow, readVersion, summaryOf } from './kept-policies';
import { type PolicyOnScreen, wordsOnScreen } from './policy-on-screen';
import { hostGroup } from './site-group';

/** The policy on screen beside what was kept of it. A text that is the same still is written down as seen. Asks nobody for anything. */
export async function keptHere(policy: PolicyOnScreen | undefined): Promise<KeptHere> {
  if (!policy) return { status: 'none' };
  const { url, readAt } = policy;
  const db = await keptPolicies();
  const newest = await newestFor(policy);
  if (!newest) return { status: 'not-kept', url };
  const kept = summaryOf(newest);
  const text = await wordsOnScreen(policy);
  if (Date.parse(newest.readAt) > Date.parse(readAt)) return { status: 'not-compared', url, kept };
  if (Date.parse(newest.seenAt) >= Date.parse(readAt) && newest.url === url) return { status: 'same', url, kept };
  if (!text) return { status: 'not-compared', url, kept };

  const changes = await remembered([newest.id, url, readAt].join(' '), async () =>
    compareTexts((await db.read(newest.id)).text, text),
  );
  if (!changes.same) {
    return { status: 'changed', url, kept, readAt, changes, otherReader: kept.reader !== readerNow() };
  }
  if (newest.url === url) await db.markSeen(newest.id, readAt);
  return { status: 'same', url, kept: { ...kept, seenAt: readAt } };
}

/** Two texts, both read with today's rules. */
export function compareTexts(before: KeptText, after: KeptText) {
  return compareVersions(readVersion(before), readVersion(after));
}

/** The version to compare with: the newest of this address; else of the one other address kept on this site, if it is one. */
async function newestFor({ url, site }: PolicyOnScreen): Promise<KeptPolicy | undefined> {
  const db = await keptPolicies();
  const own = (await db.ofAddress(url)).at(-1);
  if (own) return own;
  const group = hostGroup(site);
  const others = (await db.all()).policies.filter((it) => hostGroup(it.site) === group);
  return new Set(others.map((it) => it.url)).size === 1 ? others.at(-1) : undefined;
}

/** Comparisons made lately; every view asks for the same one, and asks again on every change. The oldest go first. */
const lately = new Map<string, Promise<ReturnType<typeof compareTexts>>>();
const MOST_REMEMBERED = 10;

function remembered(
  key: string,
  compare: () => Promise<ReturnType<typeof compareTexts>>,
): Promise<ReturnType<typeof compareTexts>> {
  const before = lately.get(key);
  if (before) return before;
  const [oldest] = lately.keys();
  if (lately.size >= MOST_REMEMBERED && oldest !== undefined) lately.delete(oldest);
  const made = compare();
  lately.set(key, made);
  made.catch(() => lately.delete(key));
  return made;
}
