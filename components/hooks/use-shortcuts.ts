import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { settle } from './settle';

/** A command of the manifest and its keys as the browser writes them; none where the citizen took them away. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Our commands with their keys as they are now; none where the browser has no keyboard. Looked at again when the page is come back to. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => settle(readShortcuts().then(setShortcuts));
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Firefox opens it for us. */
interface ShortcutSettings {
  getAll: unknown;
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for keys; null where it has none that could be opened. */
export function shortcutSettings(): (() => void) | null {
  const commands: ShortcutSettings | undefined = browser.commands;
  if (commands?.openShortcutSettings) return () => settle(commands.openShortcutSettings?.() ?? Promise.resolve());
  if (import.meta.env.FIREFOX) return null;
  // A link to it would be refused.
  return () => settle(browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
