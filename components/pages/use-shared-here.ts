import { useEffect, useState } from 'react';
import { holdShared, openPage, sharedHere } from '../hooks';

/** How to look at the notes that a tab's address carries; undefined until they are found, and where there are none. */
export function useSharedHere(tabId: number | undefined): (() => void) | undefined {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    if (tabId === undefined) return;
    let asking = true;
    const answer = (found: string | null) => asking && setCode(found);
    sharedHere(tabId).then(answer, () => answer(null));
    return () => {
      asking = false;
    };
  }, [tabId]);
  if (code === null) return undefined;
  return () => {
    holdShared(code).then(
      () => openPage('dashboard', undefined, { view: 'transfer' }),
      (error: unknown) => console.warn('isoloir:', error),
    );
  };
}
