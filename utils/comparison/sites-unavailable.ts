import { type Trouble, troubleOf } from '../database';

/** Why kept sites cannot be reached or added to; a message key `error_<reason>` says it to the citizen. */
export type SitesTrouble = `sites_${Trouble}` | 'sites_full';

/** The database cannot be opened, read or written. Nothing that was confirmed is lost; `cause` is what the browser said. */
export class SitesUnavailable extends Error {
  override name = 'SitesUnavailable';

  constructor(
    readonly reason: SitesTrouble,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Whatever IndexedDB threw, as one of our reasons. */
export function asSitesUnavailable(error: unknown): SitesUnavailable {
  if (error instanceof SitesUnavailable) return error;
  return new SitesUnavailable(`sites_${troubleOf(error)}`, { cause: error });
}
