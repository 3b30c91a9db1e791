import { useState } from 'react';
import { moment, useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { CopyButton } from '../sharing';
import { Button, StatusText } from '../ui';
import styles from './Library.module.css';
import type { HeldNote, SafetyWork } from './safety';

interface HeldNotesProps {
  held: readonly HeldNote[];
  retry: SafetyWork['retryHeld'];
}

/** Notes that are not on disk yet: why, what they say, and what can be done. */
export function HeldNotes({ held, retry }: HeldNotesProps) {
  const words = useWords();
  const [said, setSaid] = useState('');

  async function again() {
    try {
      const still = await retry();
      setSaid(still.length > 0 ? words('safety_held_still', { count: still.length }) : words('safety_held_done'));
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <>
      {held.length > 0 && (
        <section className={styles.notice} aria-label={words('safety_held_label')}>
          <p>{words('safety_held', { count: held.length })}</p>
          <ul className={styles.held}>
            {held.map(({ note, reason, since, memory }) => (
              <li key={note.id}>
                <p className={styles.excerpt} dir="auto">
                  {note.body || note.target.selector?.exact || words('notes_empty_body')}
                </p>
                <p className={styles.small}>
                  {moment(words, since)} · {sayFailure(words, reason)}
                </p>
                {memory && <p className={styles.small}>{words('safety_held_memory')}</p>}
                <CopyButton look="quiet" text={() => note.body || note.target.selector?.exact || ''}>
                  {words('safety_held_copy')}
                </CopyButton>
              </li>
            ))}
          </ul>
          <div className={styles.answers}>
            <Button onClick={again}>{words('safety_held_again')}</Button>
          </div>
        </section>
      )}
      <StatusText>{said}</StatusText>
    </>
  );
}
