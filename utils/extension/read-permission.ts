import { browser } from 'wxt/browser';

/** The match pattern that allows reading one host; ports are not part of it (Firefox knows none). */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Whether the citizen has allowed reading the host of an address. */
export async function mayRead(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [originPattern(address)] });
  } catch {
    // Not an address that any pattern can name.
    return false;
  }
}
