import { hasNativePanel, openNativePanel } from '../../utils/extension';
import { settle } from './settle';

/** Whether this browser has a panel that a click here can open. */
export function hasPanel(): boolean {
  return hasNativePanel();
}

/**
 * Opens the browser's own panel. Must be called first thing in a click: browsers refuse it at any other time. Resolves once it is open,
 * or cannot be.
 */
export function openPanel(tabId: number): Promise<void> {
  return settle(openNativePanel(tabId));
}
