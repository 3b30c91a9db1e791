/** Why kept policies cannot be reached or added to; a message key `error_<reason>` says it to the citizen. */
export type PoliciesTrouble =
  | 'policies_blocked'
  | 'policies_newer'
  | 'policies_quota'
  | 'policies_broken'
  | 'policies_not_found'
  | 'policies_full'
  | 'versions_full';

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

const REASON_OF: Record<string, PoliciesTrouble> = {
  VersionError: 'policies_newer',
  QuotaExceededError: 'policies_quota',
};

/** Whatever IndexedDB threw, as one of our reasons. */
export function asPoliciesUnavailable(error: unknown): PoliciesUnavailable {
  if (error instanceof PoliciesUnavailable) return error;
  const name = error instanceof Error ? error.name : '';
  return new PoliciesUnavailable(REASON_OF[name] ?? 'policies_broken', { cause: error });
}
