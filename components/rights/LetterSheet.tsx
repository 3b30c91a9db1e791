import { useId, useState } from 'react';
import { type Letter, mailLink } from '../../utils/rights';
import { useWords } from '../i18n';
import { CopyButton } from '../sharing/CopyButton';
import { StatusText } from '../ui';
import buttons from '../ui/Button.module.css';
import styles from './Rights.module.css';

interface LetterSheetProps {
  /** As it was written from what is known. */
  letter: Letter;
  language: string;
  /** E-mail address it goes to; where there is none, the mail program asks. */
  to?: string;
}

/** A letter as it will be, to be read and changed; then copied, or opened in the mail program. Nothing is sent from here. */
export function LetterSheet({ letter, language, to }: LetterSheetProps) {
  const words = useWords();
  const id = useId();
  // What was changed is kept by the letter it was changed from.
  const [changed, setChanged] = useState<Record<string, Letter>>({});
  const key = `${letter.subject}\n${letter.body}`;
  const own = changed[key] ?? letter;
  const change = (part: Partial<Letter>) => setChanged({ ...changed, [key]: { ...own, ...part } });
  const link = mailLink(own, to);
  return (
    <>
      <label htmlFor={`${id}-subject`} className={styles.label}>
        {words('rights_letter_subject')}
      </label>
      <input
        id={`${id}-subject`}
        className={styles.field}
        value={own.subject}
        lang={language}
        dir="auto"
        onChange={(event) => change({ subject: event.target.value })}
      />
      <label htmlFor={`${id}-body`} className={styles.label}>
        {words('rights_letter_text')}
      </label>
      <textarea
        id={`${id}-body`}
        className={`${styles.field} ${styles.sheet}`}
        value={own.body}
        lang={language}
        dir="auto"
        rows={12}
        onChange={(event) => change({ body: event.target.value })}
      />
      <div className={styles.actions}>
        <CopyButton text={() => `${own.subject}\n\n${own.body}`}>{words('rights_letter_copy')}</CopyButton>
        {link !== null && (
          <a className={buttons.button} href={link}>
            {words('rights_letter_open')}
          </a>
        )}
        <StatusText>{link === null && words('rights_letter_long')}</StatusText>
      </div>
    </>
  );
}
