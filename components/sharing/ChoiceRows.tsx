import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../i18n';
import { Pager, usePages } from './Pager';
import styles from './Sharing.module.css';

interface ChoiceRowsProps<T> {
  title: string;
  /** Something to be said of all of them. */
  hint?: string;
  rows: readonly T[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** What a row's box is called: its place in the list is said before it. */
  nameOf: (row: T) => string;
  children: (row: T) => ReactNode;
}

/** Rows to tick, one by one or all at once, fifty on a page. */
export function ChoiceRows<T extends { id: string }>({ rows, chosen, onChoose, ...props }: ChoiceRowsProps<T>) {
  const words = useWords();
  const id = useId();
  const all = useRef<HTMLInputElement>(null);
  const { rows: shown, ...pager } = usePages(rows);
  const ticked = rows.reduce((sum, row) => sum + Number(chosen.has(row.id)), 0);
  useEffect(() => {
    if (all.current) all.current.indeterminate = ticked > 0 && ticked < rows.length;
  });
  if (rows.length === 0) return null;

  function choose(some: readonly T[], wanted: boolean) {
    const next = new Set(chosen);
    for (const row of some) {
      if (wanted) next.add(row.id);
      else next.delete(row.id);
    }
    onChoose(next);
  }

  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id}>{props.title}</h4>
        <label className={styles.tick}>
          <input
            ref={all}
            type="checkbox"
            checked={ticked === rows.length}
            onChange={(event) => choose(rows, event.target.checked)}
          />
          {words('import_all', { chosen: ticked, count: rows.length })}
        </label>
      </div>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      <ol className={styles.rows} start={pager.page * 50 + 1}>
        {shown.map((row) => (
          <li key={row.id} className={styles.row}>
            <input
              type="checkbox"
              aria-label={words('import_take', { name: props.nameOf(row) })}
              checked={chosen.has(row.id)}
              onChange={(event) => choose([row], event.target.checked)}
            />
            <div className={styles.rowBody}>{props.children(row)}</div>
          </li>
        ))}
      </ol>
      <Pager {...pager} label={props.title} />
    </section>
  );
}
