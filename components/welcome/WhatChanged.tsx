import { day, useWords } from '../i18n';
import { Button, Disclosure } from '../ui';
import styles from './WhatChanged.module.css';

interface WhatChangedProps {
  /** Changes not seen yet, newest first; none: nothing is shown. */
  changes: readonly { version: number; since: string }[];
  onSeen: () => void;
}

/** One quiet line, only when what is read, kept or sent has changed; opened, what changed and since when. */
export function WhatChanged({ changes, onSeen }: WhatChangedProps) {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <aside className={styles.changed} aria-label={words('data_handling_title')}>
      <Disclosure lead={words('data_handling_title')} hint={words('hint_see')}>
        <dl>
          {changes.map(({ version, since }) => (
            <div key={version}>
              <dt>{day(words, since)}</dt>
              <dd>{words(`data_handling_${version}`)}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={onSeen}>{words('data_handling_seen')}</Button>
      </Disclosure>
    </aside>
  );
}
