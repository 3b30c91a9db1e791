import { useEffect, useState } from 'react';
import { askBackground, onChanged } from '../../utils/extension';
import type { Library } from '../notes/library';
import { libraryReader } from './library-reader';

const UNREAD: Library = { notes: [], trash: [], total: null, complete: false, unreadable: 0, seq: 0, failed: null };

/** All of the citizen's notes, live, those that wait to be written too. For full views only. */
export function useLibrary(): Library {
  const [library, setLibrary] = useState(UNREAD);
  useEffect(() => {
    const reader = libraryReader({
      ask: askBackground,
      onState: setLibrary,
      now: () => performance.now(),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    reader.read();
    const stop = onChanged(({ changed }) => changed === 'notes' && reader.read());
    return () => {
      stop();
      reader.stop();
    };
  }, []);
  return library;
}
