import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Requests that all pages of one site may cause in a day, however often they are visited: its server sees each of them. */
export const MOST_A_DAY = 40;

/** Counted in memory alone (`storage.session`): a site that was only visited leaves no trace on disk. */
const Spent = z.object({ day: z.string(), count: z.number() });

/** Requests are counted one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** Takes one request of a site's budget; false where the day's are spent. `site` is the key of the site whose page is examined. */
export function spendRequest(site: string, now: Date): Promise<boolean> {
  const spending = turn.then(() => spend(site, now.toISOString().slice(0, 10)));
  turn = spending.catch(() => {});
  return spending;
}

async function spend(site: string, day: string): Promise<boolean> {
  const key = `requests:${site}`;
  const { data } = Spent.safeParse((await browser.storage.session.get(key))[key]);
  const count = data?.day === day ? data.count : 0;
  if (count >= MOST_A_DAY) return false;
  await browser.storage.session.set({ [key]: { day, count: count + 1 } });
  return true;
}
