import { useEffect, useRef, useState } from 'react';
import { day, useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import styles from './KeepSiteButton.module.css';

interface KeepSiteButtonProps {
  /** Since when the site's report is kept; null where it is not kept, or not known yet. */
  kept: { keptAt: string } | null;
  /** Rejects with the end of a key `error_<reason>`. */
  onKeep: () => Promise<{ keptAt: string }>;
}

type State = { is: 'idle' | 'keeping' } | { is: 'kept'; keptAt: string } | { is: 'failed'; reason: string };

/** Keeps a site's report on the device, for comparison with others; where it is kept already, says since when. */
export function KeepSiteButton({ kept, onKeep }: KeepSiteButtonProps) {
  const words = useWords();
  const [state, setState] = useState<State>({ is: 'idle' });
  const line = useRef<HTMLDivElement>(null);
  const since = kept?.keptAt ?? (state.is === 'kept' ? state.keptAt : undefined);

  // The button that had the focus is gone: what it led to takes it.
  useEffect(() => {
    if (state.is === 'kept') line.current?.focus();
  }, [state]);

  function keep() {
    if (state.is === 'keeping') return;
    setState({ is: 'keeping' });
    onKeep().then(
      ({ keptAt }) => setState({ is: 'kept', keptAt }),
      (error: unknown) => setState({ is: 'failed', reason: error instanceof Error ? error.message : 'unknown' }),
    );
  }

  return (
    <div ref={line} tabIndex={-1} className={styles.keep}>
      {since === undefined && (
        <Button aria-disabled={state.is === 'keeping'} onClick={keep}>
          {words('compare_keep')}
        </Button>
      )}
      <StatusText>
        {since !== undefined && words('compare_kept', { date: day(words, since) })}
        {since === undefined && state.is === 'keeping' && words('compare_keeping')}
        {state.is === 'failed' && words('compare_not_kept', { reason: sayFailure(words, state.reason) })}
      </StatusText>
    </div>
  );
}
