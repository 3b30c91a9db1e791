import { type ReactNode, useId } from 'react';
import { useWords } from '../i18n';
import { Disclosure } from './Disclosure';
import styles from './Figure.module.css';

interface FigureProps {
  title: string;
  /** One line of what is counted, and when. */
  note?: string;
  /** Drawn for the eye; what it shows, the table says too. */
  picture: ReactNode;
  table: ReactNode;
}

/** A chart and the table of the same numbers: one to look at, one to read. */
export function Figure({ title, note, picture, table }: FigureProps) {
  const words = useWords();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        {note && <span className={styles.note}>{note}</span>}
      </figcaption>
      <div className={styles.picture}>{picture}</div>
      <Disclosure lead={words('flow_table')} hint={words('hint_see')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section className={styles.table} aria-label={title} tabIndex={0}>
          {table}
        </section>
      </Disclosure>
    </figure>
  );
}
