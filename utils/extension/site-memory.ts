import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SidebarState } from './tab-report';

/** The citizen's own word on a site. */
export const Override = z.enum(['campaign', 'other']);
export type Override = z.infer<typeof Override>;

/** What the citizen said of a site or did with its sidebar. Nothing is remembered of a site she only visited. */
const SiteMemory = z.object({ override: z.optional(Override), sidebar: z.optional(SidebarState) });
export type SiteMemory = z.infer<typeof SiteMemory>;

const keyOf = (site: string) => `site:${site}`;

export async function rememberedOf(site: string): Promise<SiteMemory> {
  const key = keyOf(site);
  return z.catch(SiteMemory, {}).parse((await browser.storage.local.get(key))[key]);
}

/** Changes what is remembered of a site; `undefined` forgets one thing, and a site with nothing left is forgotten whole. */
export async function remember(site: string, change: SiteMemory): Promise<void> {
  const memory = { ...(await rememberedOf(site)), ...change };
  const left = Object.entries(memory).filter(([, value]) => value !== undefined);
  if (left.length === 0) await browser.storage.local.remove(keyOf(site));
  else await browser.storage.local.set({ [keyOf(site)]: Object.fromEntries(left) });
}
