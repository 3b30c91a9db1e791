import { useEffect } from 'react';
import { type Answer, followSync } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** Every space this browser is in, live. */
export function useSync(): Asked<Answer<'getSync'>> {
  return useAsked('getSync', {}, ['sync']);
}

/**
 * What two devices changed at once, live. Where `any` is false nothing is asked, and nothing told: the list without the last one may still
 * have been on its way when its end was heard of, and is waited for no more.
 */
export function useConflicts(any: boolean): Asked<Answer<'getConflicts'>> {
  const asked = useAsked('getConflicts', any ? {} : null, ['sync', 'notes']);
  return any ? asked : { ...asked, value: null };
}

/** While the view is seen, what other devices do shows here within seconds. Without a space nothing is asked of anybody. */
export function useFollowedSync(): void {
  useEffect(followSync, []);
}
