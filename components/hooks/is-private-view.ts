import { browser } from 'wxt/browser';

/** Whether this view stands in a private window, from which nothing is kept or sent. */
export function isPrivateView(): boolean {
  return browser.extension?.inIncognitoContext ?? false;
}
