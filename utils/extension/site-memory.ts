import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SidebarState } from './tab-report';

/** The citizen's own word on a site. */
export const Override = z.enum(['campaign', 'other']);
export type Override = z.infer<typeof Override>;

/** What the citizen said of a site or did with its sidebar. Nothing is remembered of a site she only visited. */
const SiteMemory = z.object({
  override: z.optional(Override),
  sidebar: z.optional(SidebarState),
  /** Address of its privacy policy, where she pointed at it. */
  policy: z.optional(z.string().check(z.maxLength(2048))),
});
export type SiteMemory = z.infer<typeof SiteMemory>;

/** A site as it is remembered: by its group. Versions before 0.2 remembered one host alone, and what they kept still counts. */
export interface RememberedSite {
  group: string;
  /** Key of the host at hand. */
  site: string;
}

const keyOf = (name: string) => `site:${name}`;

export async function rememberedOf(site: RememberedSite): Promise<SiteMemory> {
  return memoryIn(site, await browser.storage.local.get([keyOf(site.site), keyOf(site.group)]));
}

/** What is remembered of a site among things stored. */
export function memoryIn({ group, site }: RememberedSite, stored: Record<string, unknown>): SiteMemory {
  return { ...parseMemory(stored[keyOf(site)]), ...parseMemory(stored[keyOf(group)]) };
}

/** Changes what is remembered of a site; `undefined` forgets one thing, and a site with nothing left is forgotten whole. */
export async function remember({ group, site }: RememberedSite, change: SiteMemory): Promise<void> {
  await writeMemory(group, { ...(await readMemory(group)), ...change });
  if (site === group) return;
  const replaced = Object.fromEntries(Object.keys(change).map((name) => [name, undefined]));
  await writeMemory(site, { ...(await readMemory(site)), ...replaced });
}

async function readMemory(name: string): Promise<SiteMemory> {
  const key = keyOf(name);
  return parseMemory((await browser.storage.local.get(key))[key]);
}

function parseMemory(stored: unknown): SiteMemory {
  return z.catch(SiteMemory, {}).parse(stored);
}

async function writeMemory(name: string, memory: SiteMemory): Promise<void> {
  const left = Object.entries(memory).filter(([, value]) => value !== undefined);
  if (left.length === 0) await browser.storage.local.remove(keyOf(name));
  else await browser.storage.local.set({ [keyOf(name)]: Object.fromEntries(left) });
}
