import { browser } from 'wxt/browser';

/** Version of this extension, as its manifest says it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
