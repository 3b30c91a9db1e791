import { useState } from 'react';
import type { KeptHere } from '../../utils/changes';
import { day, useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, Disclosure, MutedText, SmallText, StatusText } from '../ui';
import styles from './Changes.module.css';
import { ChangesReport } from './ChangesReport';
import { sayChanged } from './say-changes';

interface KeptLineProps {
  /** Null while nothing is known: then nothing is shown. */
  state: KeptHere | null;
  /** Keeps the policy as it is now; rejects with the end of a key `error_<reason>`. */
  keep: () => Promise<void>;
}

/** A policy beside what was kept of it, in one line: kept or not, changed or not, and what changed one step away. */
export function KeptLine({ state, keep }: KeptLineProps) {
  const words = useWords();
  const [work, setWork] = useState<{ busy: boolean; failed?: string }>({ busy: false });
  if (!state || state.status === 'none') return null;

  const keepNow = () => {
    setWork({ busy: true });
    keep().then(
      () => setWork({ busy: false }),
      (error: Error) => setWork({ busy: false, failed: error.message }),
    );
  };
  const keepButton = (key: string) => (
    <Button look="quiet" disabled={work.busy} onClick={keepNow}>
      {words(key)}
    </Button>
  );

  return (
    <div className={styles.line}>
      {state.status === 'not-kept' && (
        <>
          {keepButton('keep_policy')}
          <SmallText>{words('keep_policy_why')}</SmallText>
        </>
      )}
      {state.status === 'same' && (
        <MutedText>{words('kept_unchanged', { date: day(words, state.kept.keptAt) })}</MutedText>
      )}
      {state.status === 'not-compared' && (
        <MutedText>{words('kept_not_compared', { date: day(words, state.kept.keptAt) })}</MutedText>
      )}
      {state.status === 'changed' && (
        <>
          <Disclosure lead={sayChanged(words, state.changes, state.kept.keptAt)} hint={words('hint_see')}>
            <ChangesReport changes={state.changes} lang={state.kept.language} otherReader={state.otherReader} />
          </Disclosure>
          {keepButton('keep_version')}
        </>
      )}
      {state.status !== 'not-kept' && state.kept.url !== state.url && (
        <SmallText>{words('kept_elsewhere', { url: state.kept.url })}</SmallText>
      )}
      <StatusText>{work.failed ? sayFailure(words, work.failed) : ''}</StatusText>
    </div>
  );
}
