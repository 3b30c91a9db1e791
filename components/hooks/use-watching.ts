import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { canWatch, requestWatching, stopWatching } from '../../utils/extension';
import { settle } from './settle';

/** Whether watching is allowed, also when the browser's own settings change it. Null until known. */
export function useWatching() {
  const [watching, setWatching] = useState<boolean | null>(null);
  const look = useCallback(() => settle(canWatch().then(setWatching)), []);

  useEffect(() => {
    look();
    const { permissions } = browser;
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, [look]);

  return {
    watching,
    /** Must be called first thing in a click. */
    start: () => settle(requestWatching().then(look)),
    stop: () => settle(stopWatching().then(look)),
  };
}
