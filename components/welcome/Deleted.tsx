import { useWords } from '../i18n';
import styles from './WhatChanged.module.css';

/** After everything was deleted: that it was. */
export function Deleted() {
  const words = useWords();
  return <p className={styles.changed}>{words('delete_all_done')}</p>;
}
