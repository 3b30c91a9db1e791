import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Library.module.css';
import type { SafetyWork } from './safety';

type State = 'kept' | 'not-kept' | 'refused' | 'unknown' | 'asking';

/** Whether the browser may clear the notes by itself when the disk runs full, and the way to ask it not to. */
export function KeptForGood({ isKeptForGood, keepForGood }: Pick<SafetyWork, 'isKeptForGood' | 'keepForGood'>) {
  const words = useWords();
  const [state, setState] = useState<State>('asking');

  useEffect(() => {
    let over = false;
    isKeptForGood().then((kept) => over || setState(kept === null ? 'unknown' : kept ? 'kept' : 'not-kept'));
    return () => {
      over = true;
    };
  }, [isKeptForGood]);

  async function ask() {
    const kept = await keepForGood();
    setState(kept === null ? 'unknown' : kept ? 'kept' : 'refused');
  }

  return (
    <div className={styles.kept}>
      <p role="status">{state !== 'asking' && words(`safety_${state.replace('-', '_')}`)}</p>
      {state === 'not-kept' && (
        <Button look="quiet" onClick={ask}>
          {words('safety_keep')}
        </Button>
      )}
    </div>
  );
}
