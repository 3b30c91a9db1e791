import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { StatusText } from '../ui';
import { AnswerMark } from './AnswerMark';
import { AnswerQuotes } from './AnswerQuotes';
import answers from './Answers.module.css';
import styles from './SideBySide.module.css';
import { type AnswerId, sayAnswer } from './say-cell';
import type { KeptReport } from './use-kept-reports';

interface AnswerCellProps {
  clause: string;
  answer: AnswerId;
  report: KeptReport;
  /** All quotes are opened at once. */
  open: boolean;
}

/** One site's answer to one question: the word for it, and opened, what it rests on. */
export function AnswerCell({ clause, answer, report, open }: AnswerCellProps) {
  const words = useWords();
  return (
    <details className={styles.answer} open={open}>
      <summary>
        <span className={answers.answer}>
          <AnswerMark answer={answer} />
          {sayAnswer(words, answer)}
        </span>
      </summary>
      <StatusText>
        {report.is === 'reading' && words('compare_reading')}
        {report.is === 'failed' && sayFailure(words, report.reason)}
        {report.is === 'read' && report.kept === null && words('compare_gone')}
      </StatusText>
      {report.is === 'read' && report.kept && <AnswerQuotes report={report.kept.report} clause={clause} />}
    </details>
  );
}
