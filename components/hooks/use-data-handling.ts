import { useCallback, useEffect, useState } from 'react';
import { type DataHandling, seeDataHandling, unseenDataHandling } from '../../utils/extension';
import { settle } from './settle';

/** Changes of how data are handled that she has not seen yet, newest first, and how to say that she has. */
export function useDataHandling(): { changes: DataHandling[]; see: () => void } {
  const [changes, setChanges] = useState<DataHandling[]>([]);
  useEffect(() => {
    settle(unseenDataHandling().then(setChanges));
  }, []);
  const see = useCallback(() => {
    setChanges([]);
    settle(seeDataHandling());
  }, []);
  return { changes, see };
}
