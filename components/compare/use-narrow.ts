import { useSyncExternalStore } from 'react';

/** Up to here a row of the table is a card. The same width at which the rail becomes a bar. */
const NARROW = '(max-width: 700px)';

/** Whether there is no room for a table. Paper is never narrow in this sense: it is asked by its width too. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, isNarrow);
}

function follow(changed: () => void): () => void {
  const query = queryOf();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}

function isNarrow(): boolean {
  return queryOf()?.matches ?? false;
}

/** Some documents in which views are drawn have no screen. */
function queryOf(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : undefined;
}
