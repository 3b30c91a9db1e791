import { useState } from 'react';
import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import type { NoteWork } from '../notes';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import { HistoryEntry } from './HistoryEntry';
import styles from './Library.module.css';

interface NoteHistoryProps {
  note: Note;
  work: Pick<NoteWork, 'versions' | 'restoreVersion'>;
}

/** How a note came to be what it is: each change, newest first, read from disk only when it is asked for. */
export function NoteHistory({ note, work }: NoteHistoryProps) {
  const words = useWords();
  const [versions, setVersions] = useState<Note[] | null>(null);
  const [said, setSaid] = useState('');
  const open = versions !== null;

  async function look() {
    setSaid('');
    if (open) return setVersions(null);
    await tell(async () => setVersions(await work.versions(note.id)));
  }

  const bringBack = (version: Note) =>
    tell(async () => {
      await work.restoreVersion(note.id, version.modified);
      setVersions(await work.versions(note.id));
      setSaid(words('history_back'));
    });

  async function tell(ask: () => Promise<void>) {
    try {
      await ask();
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <>
      <Button look="quiet" aria-expanded={open} onClick={look}>
        {words('history')}
      </Button>
      {(open || said) && (
        <section className={styles.history} aria-label={words('history')}>
          {versions?.length === 0 && <p>{words('history_none')}</p>}
          {versions && versions.length > 0 && (
            <ol className={styles.versions}>
              {versions.map((version, at) => (
                <HistoryEntry
                  key={version.modified}
                  before={version}
                  after={versions[at - 1] ?? note}
                  onBringBack={() => bringBack(version)}
                />
              ))}
            </ol>
          )}
          <StatusText>{said}</StatusText>
        </section>
      )}
    </>
  );
}
