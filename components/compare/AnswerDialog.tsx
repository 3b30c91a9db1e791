import type { KeptSite } from '../../utils/comparison';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Dialog, StatusText } from '../ui';
import { AnswerMark } from './AnswerMark';
import { AnswerQuotes } from './AnswerQuotes';
import styles from './Answers.module.css';
import { type AnswerId, sayAnswer } from './say-cell';
import { useKeptReports } from './use-kept-reports';

/** Reads a kept site whole; null where it is no longer kept. Rejects with the end of a key `error_<reason>`. */
export type ReadReport = (site: string) => Promise<KeptSite | null>;

/** An answer of the table that was pressed. */
export interface PressedAnswer {
  site: string;
  clause: string;
  answer: AnswerId;
}

interface AnswerDialogProps extends PressedAnswer {
  /** The question, in words. */
  question: string;
  read: ReadReport;
  onClose: () => void;
}

/** The quotes behind one answer, fetched when they are asked for. */
export function AnswerDialog({ site, clause, answer, question, read, onClose }: AnswerDialogProps) {
  const words = useWords();
  const state = useKeptReports([site], read)(site);
  return (
    <Dialog title={question} onClose={onClose}>
      <p className={styles.about}>
        <bdi>{site}</bdi>
        <span className={styles.answer}>
          <AnswerMark answer={answer} />
          {sayAnswer(words, answer)}
        </span>
      </p>
      <StatusText>
        {state.is === 'reading' && words('compare_reading')}
        {state.is === 'failed' && sayFailure(words, state.reason)}
        {state.is === 'read' && state.kept === null && words('compare_gone')}
      </StatusText>
      {state.is === 'read' && state.kept && <AnswerQuotes report={state.kept.report} clause={clause} />}
    </Dialog>
  );
}
