import type { ReportLine } from '../../utils/notes';
import { day, useWords } from '../i18n';
import { textFragment } from '../report/text-fragment';
import { Disclosure, IconButton, OutsideLink } from '../ui';
import styles from './Notes.module.css';
import { QuotedWords } from './QuotedWords';

interface ReportLineBlockProps {
  line: ReportLine;
  /** Absent where the line stays. */
  onDrop?: () => void;
}

/** The report's line a note speaks of, as it stood on its day; the words it rested on are one step away. */
export function ReportLineBlock({ line: { says, lang, quote, readAt }, onDrop }: ReportLineBlockProps) {
  const words = useWords();
  const said = (
    <span className={styles.said} lang={lang} dir="auto">
      {says}
    </span>
  );
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <p className={styles.where}>{words('notes_line', { date: day(words, readAt) })}</p>
        {onDrop && <IconButton icon="close" label={words('notes_line_drop')} onClick={onDrop} />}
      </div>
      {quote ? (
        <Disclosure lead={said} hint={words('notes_line_quote')}>
          <QuotedWords>{quote.exact}</QuotedWords>
          <OutsideLink href={textFragment(quote)}>{words('notes_line_source')}</OutsideLink>
        </Disclosure>
      ) : (
        <p>{said}</p>
      )}
    </div>
  );
}
