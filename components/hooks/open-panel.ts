import { browser } from 'wxt/browser';
import { settle } from './settle';

/** The panels that browsers have: Chrome and Edge one per tab or window, Firefox one per window. */
interface Panels {
  sidePanel?: { open(at: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels: Panels = browser;

/** Whether this browser has a panel that a click here can open. */
export function hasPanel(): boolean {
  return Boolean(panels.sidePanel?.open ?? panels.sidebarAction?.open);
}

/**
 * Opens the browser's own panel. Must be called first thing in a click: browsers refuse it at any other time. Resolves once it is open,
 * or cannot be.
 */
export function openPanel(tabId: number): Promise<void> {
  const opened = panels.sidePanel ? panels.sidePanel.open({ tabId }) : panels.sidebarAction?.open();
  return settle(opened ?? Promise.resolve());
}
