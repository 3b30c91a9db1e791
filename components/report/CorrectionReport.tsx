import { useEffect, useId, useState } from 'react';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { CopyButton } from '../sharing/CopyButton';
import { writeCorrection } from '../sharing/write-later';
import { Disclosure, MutedText } from '../ui';
import styles from './CorrectionReport.module.css';
import type { Override } from './face-of';

interface CorrectionReportProps {
  report: Report;
  /** Her word. */
  says: Override;
  version?: string;
}

/** After a correction: what was seen, as text to copy and pass on. Nothing is sent; all that would be copied stands there. */
export function CorrectionReport({ report, says, version }: CorrectionReportProps) {
  const words = useWords();
  const id = useId();
  const [withAddress, setWithAddress] = useState(false);
  const [text, setText] = useState('');
  const differs = version !== undefined && report.detection.verdict !== says;
  useEffect(() => {
    if (!differs) return;
    let current = true;
    void writeCorrection({ report, says, version, withAddress }, words).then((written) => current && setText(written));
    return () => {
      current = false;
    };
  }, [differs, report, says, version, withAddress, words]);
  if (!differs) return null;
  return (
    <Disclosure lead={words('correction_offer')} hint={words('hint_see')}>
      <MutedText>{words('correction_nothing_sent')}</MutedText>
      <label className={styles.choice} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={withAddress}
          onChange={({ target }) => setWithAddress(target.checked)}
        />
        {words('correction_with_address')}
      </label>
      <textarea className={styles.text} aria-label={words('correction_text')} readOnly rows={8} value={text} />
      <CopyButton text={() => text}>{words('correction_copy')}</CopyButton>
    </Disclosure>
  );
}
