import type { Note } from '../../../utils/notes';
import { type ChangedNote, diffNotes, type WordRun } from '../../../utils/sharing';
import { WordDiff } from '../../changes/WordDiff';
import { moment, useWords } from '../../i18n';
import { HostName } from '../../ui';
import { Pager, usePages } from '../Pager';
import styles from '../Sharing.module.css';

/** An imported note, short: enough to choose by. All of it is text, whatever is in it. */
export function NoteRow({ note }: { note: Note }) {
  const words = useWords();
  const quote = note.target.selector?.exact;
  return (
    <>
      <span className={styles.where}>
        <HostName host={note.site} />
        {note.creator && <span dir="auto"> · {words('import_from', { name: note.creator })}</span>}
        {' · '}
        {moment(words, note.modified)}
      </span>
      {quote && (
        <q className={styles.quote} dir="auto">
          {shorten(quote)}
        </q>
      )}
      <span className={styles.text} dir="auto">
        {shorten(note.body)}
      </span>
    </>
  );
}

/** Notes that are kept already, and stay as they are. */
export function SameRows({ notes }: { notes: readonly Note[] }) {
  const words = useWords();
  const { rows, ...pager } = usePages(notes);
  return (
    <>
      <ol className={styles.rows}>
        {rows.map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold the same note twice.
          <li key={place} className={styles.row}>
            <div className={styles.rowBody}>
              <NoteRow note={note} />
            </div>
          </li>
        ))}
      </ol>
      <Pager {...pager} label={words('import_group_same')} />
    </>
  );
}

/** What an import would change in a note that is kept already, word by word, and which of the two is newer. */
export function ChangedRow({ change }: { change: ChangedNote }) {
  const words = useWords();
  const { before, after, newer } = change;
  const named = (run: WordRun): WordRun => ({ ...run, text: words(`notes_kind_${run.text}`) });
  return (
    <>
      <span className={styles.where}>
        <HostName host={after.site} />
        {' · '}
        {words(`import_newer_${newer}`, { here: moment(words, before.modified), file: moment(words, after.modified) })}
      </span>
      {diffNotes(before, after).map(({ field, runs }) => (
        <div key={field}>
          <span className={styles.hint}>{words(`difference_${field}`)}</span>
          <WordDiff parts={field === 'kind' ? runs.map(named) : runs} />
        </div>
      ))}
    </>
  );
}

/** Characters of one text in a row. */
const MOST = 400;

function shorten(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\p{Surrogate}$/u, '')} …`;
}
