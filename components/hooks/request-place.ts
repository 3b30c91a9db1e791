import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What Firefox calls what is in a note; its manifest names it among what may be asked for. */
const Declared = z.object({
  browser_specific_settings: z.object({
    gecko: z.object({ data_collection_permissions: z.object({ optional: z.array(z.string()) }) }),
  }),
});

interface Wanted {
  origins: string[];
  /** Firefox alone: what leaves the device from now on, agreed to in the same question. */
  data_collection?: string[];
}

/**
 * Asks for the one server that she named, and in Firefox for her word that notes go there. Must be called first thing in a press, and so is
 * not async: an `await` before the request would make browsers forget the press.
 */
export function requestPlace(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  const wanted: Wanted = { origins: [`${protocol}//${hostname}/*`] };
  const declared = z.safeParse(Declared, browser.runtime.getManifest());
  if (declared.success)
    wanted.data_collection = declared.data.browser_specific_settings.gecko.data_collection_permissions.optional;
  return browser.permissions.request(wanted);
}
