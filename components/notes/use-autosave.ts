import { useEffect, useRef, useState } from 'react';
import { type Autosave, autosave, type Kept, type Saving } from './autosave';

/** An autosave that lives as long as its component, and keeps at once when the view is hidden, left or unmounted. */
export function useAutosave<T>(save: (value: T) => Promise<Kept | null>): { saving: Saving } & Autosave<T> {
  const [saving, setSaving] = useState<Saving>({ status: 'untouched' });
  const latest = useRef(save);
  latest.current = save;
  const [keeper] = useState(() => autosave<T>({ save: (value) => latest.current(value), onState: setSaving }));

  useEffect(() => {
    const flush = () => void keeper.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  return { saving, ...keeper };
}
