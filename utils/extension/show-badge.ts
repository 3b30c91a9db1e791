import { browser } from 'wxt/browser';
import { say } from './say';
import { canWatch } from './watching';

export type Badge = 'campaign' | 'unsure' | 'none';

/** The accent of the interface, on which white is read at better than 4.5:1. */
const COLOUR = '#4b3f72';

/** Marks the toolbar button for one tab; the browser itself takes the mark away when the tab goes to another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const [title, path] = await Promise.all([say(`badge_${badge}`), iconOf(badge)]);
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, path });
    await browser.action.setBadgeText({ tabId, text: badge === 'campaign' ? 'i' : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile, or the platform shows no badges (Firefox for Android).
  }
}

/** How the button stands where no tab has a mark of its own: whether pages are watched can be seen on it. */
export async function showWatching(): Promise<void> {
  const [title, path] = await Promise.all([say('badge_none'), iconOf('none')]);
  try {
    await browser.action.setTitle({ title });
    await browser.action.setIcon({ path });
  } catch {
    // The platform shows no icon.
  }
}

/** The files of a state; the states are told apart by their shape. */
async function iconOf(badge: Badge): Promise<Record<number, string>> {
  const state = badge === 'campaign' ? 'found' : badge === 'unsure' ? 'unsure' : (await canWatch()) ? 'idle' : 'off';
  return Object.fromEntries([16, 24, 32, 48].map((size) => [size, `/icon/${state}-${size}.png`]));
}
