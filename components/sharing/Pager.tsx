import { useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Sharing.module.css';

/** Rows on one page: thousands at once would freeze the view. */
export const PAGE_SIZE = 50;

/** One page of many rows; where there are fewer rows than before, the last page that there is. */
export function usePages<T>(rows: readonly T[], size = PAGE_SIZE) {
  const [wish, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(wish, pages - 1);
  return { rows: rows.slice(page * size, (page + 1) * size), page, pages, setPage };
}

interface PagerProps {
  page: number;
  pages: number;
  setPage: (page: number) => void;
  /** What is turned over, for those who hear the page. */
  label: string;
}

/** Turns pages; nothing where there is only one. */
export function Pager({ page, pages, setPage, label }: PagerProps) {
  const words = useWords();
  if (pages === 1) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
        {words('pages_back')}
      </Button>
      <span role="status">{words('pages_at', { page: page + 1, pages })}</span>
      <Button disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
        {words('pages_on')}
      </Button>
    </nav>
  );
}
