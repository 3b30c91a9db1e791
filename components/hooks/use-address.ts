import { useSyncExternalStore } from 'react';

/** The page's address, live as the citizen goes back and forth: what a route is read from. */
export function useAddress(): Pick<Location, 'hash' | 'search'> {
  const href = useSyncExternalStore(follow, () => location.href);
  return new URL(href);
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
