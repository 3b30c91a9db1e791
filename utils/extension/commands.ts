import { browser } from 'wxt/browser';

/** Commands of the manifest that we answer ourselves, by their names there. Which keys, the citizen decides in her browser. */
export const COMMANDS = ['note-selection', 'open-panel', 'next-section'] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * Does what the keyboard asked, in the tab in front. Called at once where the browser names the tab: a panel opens only in the very turn
 * of the press. Firefox for Android has no commands.
 */
export function onCommand(work: Record<Command, (tabId: number) => Promise<void>>): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((it) => it === name);
    if (!command) return;
    const act = work[command];
    const done = tab?.id === undefined ? inFront().then((id) => (id === undefined ? undefined : act(id))) : act(tab.id);
    done.catch(console.info);
  });
}

async function inFront(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
}
