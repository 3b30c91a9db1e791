import { useState } from 'react';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import styles from './Library.module.css';
import type { SafetyWork } from './safety';
import { jsonFile, saveFile } from './save-file';

interface UnreadableNotesProps {
  count: number;
  read: SafetyWork['readUnreadable'];
}

/** Records that this version cannot read: they stay as they lie, and can be carried out as they are. */
export function UnreadableNotes({ count, read }: UnreadableNotesProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  if (count === 0) return null;

  async function save() {
    try {
      const records = await read();
      saveFile(jsonFile('unread-records', JSON.stringify(records, null, 2), new Date().toISOString()));
      setSaid(words('safety_unreadable_saved', { count: records.length }));
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <section className={styles.notice} aria-label={words('safety_unreadable_label')}>
      <p>{words('safety_unreadable', { count })}</p>
      <div className={styles.answers}>
        <Button onClick={save}>{words('safety_unreadable_save')}</Button>
      </div>
      <StatusText>{said}</StatusText>
    </section>
  );
}
