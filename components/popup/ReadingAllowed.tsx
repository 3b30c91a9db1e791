import { AllowReading } from '../report/AllowReading';
import type { ReportFace } from '../report/face-of';
import styles from './Popup.module.css';

interface ReadingAllowedProps {
  face: ReportFace;
  onAllow: (host: string) => void;
  onElsewhere: () => void;
}

/** The next step where the policy stands on a host that may not be read yet. */
export function ReadingAllowed({ face, onAllow, onElsewhere }: ReadingAllowedProps) {
  const { policy } = face.report;
  if (policy.status !== 'not-allowed') return null;
  return (
    <div className={styles.row}>
      <AllowReading host={policy.host} onAllow={onAllow} onElsewhere={onElsewhere} />
    </div>
  );
}
