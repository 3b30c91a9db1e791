import { type Trouble, troubleOf } from '../database';

/** Why kept policies cannot be reached or added to; a message key `error_<reason>` says it to the citizen. */
export type PoliciesTrouble = `policies_${Trouble}` | 'policies_not_found' | 'policies_full' | 'versions_full';

/** The database cannot be opened, read or written. Nothing that was confirmed is lost; `cause` is what the browser said. */
export class PoliciesUnavailable extends Error {
  override name = 'PoliciesUnavailable';

  constructor(
    readonly reason: PoliciesTrouble,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Whatever IndexedDB threw, as one of our reasons. */
export function asPoliciesUnavailable(error: unknown): PoliciesUnavailable {
  if (error instanceof PoliciesUnavailable) return error;
  return new PoliciesUnavailable(`policies_${troubleOf(error)}`, { cause: error });
}
