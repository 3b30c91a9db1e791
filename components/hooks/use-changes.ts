import { useEffect, useRef } from 'react';
import type { KeptHere } from '../../utils/changes';
import { type Answer, askBackground } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** The policy on screen beside what was kept of it, live, and how to keep it as it is now. */
export interface KeptHereWork {
  state: KeptHere | null;
  /** Rejects with the end of a key `error_<reason>`. */
  keep: () => Promise<void>;
}

/** `policy` names the text on screen: when another one comes, the question is asked anew. An answer about another one is not shown. */
export function useKeptHere(policy: { url: string; readAt: string }): KeptHereWork {
  const { value, again, put } = useAsked('policyChanges', {}, ['policies', 'report']);
  const shown = `${policy.url} ${policy.readAt}`;
  const asked = useRef(shown);
  useEffect(() => {
    if (asked.current === shown) return;
    asked.current = shown;
    again();
  }, [again, shown]);
  const url = policy.url.replace(/#.*/, '');
  return {
    state: value && value.status !== 'none' && value.url === url ? value : null,
    keep: async () => put(await askBackground('keepPolicy', {})),
  };
}

/** Every kept policy, live. */
export function useKeptPolicies(): Asked<Answer<'keptPolicies'>> {
  return useAsked('keptPolicies', {}, ['policies']);
}
