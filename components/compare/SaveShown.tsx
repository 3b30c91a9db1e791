import { useState } from 'react';
import { type ColumnId, type ComparedQuestion, isQuestion, type KeptSite, type Row } from '../../utils/comparison';
import { useWords } from '../i18n';
import { saveFile } from '../library/save-file';
import { sayFailure } from '../report/say-failure';
import { Button, Popover, StatusText } from '../ui';
import type { ReadReport } from './AnswerDialog';
import styles from './CompareView.module.css';

interface SaveShownProps {
  rows: readonly Row[];
  columns: readonly ColumnId[];
  questions: readonly ComparedQuestion[];
  readReport: ReadReport;
}

/** Sites whose answers are quoted in a saved page: beyond that it would be no page any more. */
const QUOTED = 50;

/** Saves what is shown, in its order and columns: a table to count with, or a page to read and print. */
export function SaveShown({ rows, columns, questions, readReport }: SaveShownProps) {
  const words = useWords();
  const [said, setSaid] = useState('');

  async function save(kind: 'csv' | 'html') {
    const at = new Date().toISOString();
    const name = `isoloir-sites-${at.slice(0, 10)}.${kind}`;
    // What writes files is fetched when one is to be written.
    const { comparisonToCsv, comparisonToHtml } = await import('../../utils/sharing');
    const text =
      kind === 'csv'
        ? comparisonToCsv(rows, columns, questions, words)
        : comparisonToHtml(
            { rows, columns, questions, at, title: words('compare_table'), reports: await quoted() },
            words,
          );
    saveFile({ name, type: kind === 'csv' ? 'text/csv' : 'text/html', text });
    setSaid(words('compare_saved', { name }));
  }
  /** Reports behind the answers shown, for their quotes. */
  async function quoted(): Promise<KeptSite[]> {
    if (!columns.some(isQuestion)) return [];
    const read = rows.filter(({ compared }) => compared).slice(0, QUOTED);
    const reports = await Promise.all(read.map(({ site }) => readReport(site)));
    return reports.filter((kept) => kept !== null);
  }

  const start = (kind: 'csv' | 'html') => {
    save(kind).catch((error: unknown) =>
      setSaid(words('compare_not_saved', { reason: sayFailure(words, error instanceof Error ? error.message : '') })),
    );
  };

  return (
    <Popover label={words('compare_save')} icon="save">
      <div className={styles.save}>
        <p className={styles.hint}>{words('compare_save_what', { count: rows.length })}</p>
        <Button onClick={() => start('csv')}>{words('compare_save_csv')}</Button>
        <Button onClick={() => start('html')}>{words('compare_save_html')}</Button>
        <StatusText>{said}</StatusText>
      </div>
    </Popover>
  );
}
