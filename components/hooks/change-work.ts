import { askBackground, requestWatching } from '../../utils/extension';

/** What a view may do with kept policies; each rejects with the end of a key `error_<reason>`. */
export const compareKept = (before: string, after: string) => askBackground('compareKept', { before, after });
export const forgetPolicy = (ids: string[]) => askBackground('forgetPolicy', { ids });

/**
 * Asks a kept address anew; with `keep`, what it says is kept. With `allowing`, the browser asks first whether its host may be read: then
 * this must be called first thing in a click.
 */
export async function rereadPolicy(url: string, { keep, allowing }: { keep?: boolean; allowing?: string } = {}) {
  if (allowing !== undefined) await requestWatching([`*://${allowing}/*`]);
  return askBackground('rereadPolicy', { url, keep });
}
