import { browser } from 'wxt/browser';
import { siteOf } from '../report';

/** Longest address that is looked at. */
const LONGEST = 2_048;

/** Opens what can be told of a link from its address alone. */
export async function openLink(url: string): Promise<void> {
  if (siteOf(url) === null || url.length > LONGEST) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#/link/${encodeURIComponent(url)}` });
}
