import { browser } from 'wxt/browser';

/** The panels that browsers have: Chrome and Edge one per tab or window, Firefox one per window, Firefox for Android none. */
interface Panels {
  sidePanel?: { open(at: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel that a press can open. */
export function hasNativePanel(panels: Panels = browser): boolean {
  return Boolean(panels.sidePanel?.open ?? panels.sidebarAction?.open);
}

/**
 * Opens the browser's own panel. Must be called first thing in a press: browsers refuse it at any other time. Resolves at once where
 * there is none.
 */
export function openNativePanel(tabId: number, panels: Panels = browser): Promise<void> {
  const opened = panels.sidePanel?.open ? panels.sidePanel.open({ tabId }) : panels.sidebarAction?.open();
  return opened ?? Promise.resolve();
}
