import { useId } from 'react';
import { useWords } from '../i18n';
import { Pager, usePages } from './Pager';
import styles from './Sharing.module.css';
import { sayRefusal } from './say-refusal';

/** An entry that cannot be taken: its place in the file, the end of a key `refused_<reason>`, how it begins. */
export interface Refused {
  /** The list of the file it stands in. */
  part: string;
  place: number;
  reason: string;
  excerpt: string;
}

/** Entries that cannot be taken, each with its reason and enough of it to know it again. */
export function RefusedRows({ refused }: { refused: readonly Refused[] }) {
  const words = useWords();
  const id = useId();
  const { rows, ...pager } = usePages(refused);
  if (refused.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h4 id={id}>{words('import_group_refused')}</h4>
      <ol className={styles.rows}>
        {rows.map(({ part, place, reason, excerpt }) => (
          <li key={`${part} ${place}`} className={styles.row}>
            <div className={styles.rowBody}>
              {words('import_refused_entry', { place, reason: sayRefusal(words, reason) })}
              <span className={styles.excerpt} dir="auto">
                {excerpt}
              </span>
            </div>
          </li>
        ))}
      </ol>
      <Pager {...pager} label={words('import_group_refused')} />
    </section>
  );
}
