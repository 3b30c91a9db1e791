import { browser } from 'wxt/browser';
import { say } from './say';

export type Badge = 'campaign' | 'unsure' | 'none';

/** The states of the icon, told apart by their shape. */
const ICONS: Record<Badge, string> = { campaign: 'found', unsure: 'unsure', none: 'idle' };

/** The accent of the interface, on which white is read at better than 4.5:1. */
const COLOUR = '#4b3f72';

/** Marks the toolbar button for one tab; the browser itself takes the mark away when the tab goes to another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const title = await say(`badge_${badge}`);
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, path: iconFiles(ICONS[badge]) });
    await browser.action.setBadgeText({ tabId, text: badge === 'campaign' ? 'i' : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile, or the platform shows no badges (Firefox for Android).
  }
}

function iconFiles(state: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${state}-${size}.png`]));
}
