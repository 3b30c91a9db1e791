import { useCallback, useState } from 'react';
import type { Note } from '../../utils/notes';
import { day, useWords } from '../i18n';
import { ConfirmPurge, LibraryProgress, NoteRows } from '../library';
import { ChangeStatus } from '../library/ChangeStatus';
import styles from '../library/Library.module.css';
import { SelectAll } from '../library/SelectAll';
import { useChanging } from '../library/use-changing';
import { useLeaving } from '../library/use-leaving';
import { useSelection } from '../library/use-selection';
import { type Library, NoteCard, type NoteWork } from '../notes';
import { Button, SmallText } from '../ui';
import dashboard from './Dashboard.module.css';

interface TrashViewProps {
  library: Library;
  work: Pick<NoteWork, 'change' | 'save'>;
}

/** What was thrown away, until it goes: brought back, or deleted for good once that was confirmed. */
export function TrashView({ library, work }: TrashViewProps) {
  const words = useWords();
  const { here: trash, change: ask } = useLeaving(library.trash, work.change, ['restore', 'purge']);
  const selection = useSelection(trash, trash);
  const changing = useChanging({ change: ask, save: work.save });
  const [purging, setPurging] = useState<readonly Note[] | null>(null);
  const { ids, select, chosen, clear } = selection;
  const { change } = changing;

  const row = useCallback(
    (note: Note) => (
      <NoteCard note={note} showPage selected={ids.has(note.id)} onSelect={(on) => select(note.id, on)}>
        <div className={styles.acts}>
          {note.deleted && <SmallText>{words('trash_since', { date: day(words, note.deleted) })}</SmallText>}
          <Button look="quiet" onClick={() => change([note], { do: 'restore' })}>
            {words('trash_restore')}
          </Button>
          <Button look="quiet" onClick={() => setPurging([note])}>
            {words('trash_purge')}
          </Button>
        </div>
      </NoteCard>
    ),
    [words, ids, select, change],
  );

  async function purge(notes: readonly Note[]) {
    setPurging(null);
    await change(notes, { do: 'purge' });
  }

  return (
    <>
      <h1 className={dashboard.title}>{words('dashboard_trash')}</h1>
      <LibraryProgress library={library} />
      <p className={dashboard.lead}>{words(trash.length === 0 ? 'trash_empty' : 'trash_lead')}</p>
      {trash.length > 0 && (
        <>
          <div className={dashboard.bar}>
            <Button disabled={!library.complete} onClick={() => setPurging(trash)}>
              {words('trash_purge_all', { count: trash.length })}
            </Button>
          </div>
          <div className={styles.status}>
            <SelectAll shown={trash.length} ticked={selection.seen} onAll={selection.selectShown} />
          </div>
        </>
      )}
      <div className={styles.list} onClickCapture={selection.onClickCapture}>
        <NoteRows notes={trash} label={words('dashboard_trash')} row={row} />
      </div>
      <div className={styles.dock}>
        <ChangeStatus changing={changing} />
        {chosen.length > 0 && (
          <section className={styles.bulk} aria-label={words('library_bulk')}>
            <p className={styles.chosen} role="status">
              {words('library_chosen', { count: chosen.length })}
            </p>
            <Button look="quiet" onClick={clear}>
              {words('library_choose_none')}
            </Button>
            <Button onClick={() => change(chosen, { do: 'restore' })}>{words('trash_restore')}</Button>
            <Button onClick={() => setPurging(chosen)}>{words('trash_purge')}</Button>
          </section>
        )}
      </div>
      {purging && (
        <ConfirmPurge count={purging.length} onPurge={() => purge(purging)} onKeep={() => setPurging(null)} />
      )}
    </>
  );
}
