import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Requests that all pages of one site may cause in a day, however often they are visited: its server sees each of them. */
export const MOST_A_DAY = 40;

/** Counted in memory alone (`storage.session`): a site that was only visited leaves no trace on disk. */
const Spent = z.object({ day: z.string(), count: z.number() });
const Salt = z.string().check(z.minLength(32));
const SALT_KEY = 'requests-salt';
const COUNTS = 'requests:';

/** Requests are counted one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** Takes one request of a site's budget; false where the day's are spent. `site` is the key of the site whose page is examined. */
export function spendRequest(site: string, now: Date): Promise<boolean> {
  const spending = turn.then(() => spend(site, now.toISOString().slice(0, 10)));
  turn = spending.catch(() => {});
  return spending;
}

async function spend(site: string, day: string): Promise<boolean> {
  const key = await keyOf(site);
  const { data } = Spent.safeParse((await browser.storage.session.get(key))[key]);
  const count = data?.day === day ? data.count : 0;
  if (count >= MOST_A_DAY) return false;
  await browser.storage.session.set({ [key]: { day, count: count + 1 } });
  return true;
}

/** Forgets what was counted on other days than this one. */
export async function forgetOtherDays(now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const counts = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(COUNTS));
  const old = counts.filter(([, value]) => Spent.safeParse(value).data?.day !== day);
  await browser.storage.session.remove(old.map(([key]) => key));
}

/** Counted under a salted hash: a site that was left must be forgotten by name, even in memory. */
async function keyOf(site: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await salt()} ${site}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${COUNTS}${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Made anew in every session of the browser. */
async function salt(): Promise<string> {
  const { data } = Salt.safeParse((await browser.storage.session.get(SALT_KEY))[SALT_KEY]);
  if (data) return data;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ [SALT_KEY]: made });
  return made;
}
