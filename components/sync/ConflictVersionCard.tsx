import { moment, useWords } from '../i18n';
import { Chip } from '../ui';
import styles from './Sync.module.css';
import type { ConflictVersion } from './space';

interface ConflictVersionCardProps {
  version: ConflictVersion;
  /** Of the line that says whose it is: what is pressed for it names it by this. */
  id: string;
  /** Instead of who wrote it. */
  title?: string;
}

/** One version: who wrote it, when, and what it says. */
export function ConflictVersionCard({ version, id, title }: ConflictVersionCardProps) {
  const words = useWords();
  const { name, mine, at, note, mark, deleted } = version;
  const when = moment(words, at);
  const wrote = mine ? words('sync_conflict_mine', { at: when }) : words('sync_conflict_by', { name, at: when });
  return (
    <>
      <p id={id} className={styles.name}>
        {title ?? wrote}
      </p>
      <div>
        {deleted && <p>{words('sync_conflict_deleted')}</p>}
        {note && (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
            <p className={styles.body} dir="auto" tabIndex={0}>
              {note.body || words('notes_empty_body')}
            </p>
            <span className={styles.tags}>
              {note.tags.map((tag) => (
                <Chip key={tag}>{tag}</Chip>
              ))}
            </span>
          </>
        )}
        {mark && (
          <p className={styles.body} dir="auto">
            {[mark.name ?? mark.site, ...Object.values(mark.about)].join(' · ')}
          </p>
        )}
      </div>
    </>
  );
}
