import { KEEP_ALL, REDACTION_PARTS, type RedactionPart } from '../../utils/sharing';
import { useWords } from '../i18n';
import { Disclosure } from '../ui';
import type { Ticks } from './payload';
import styles from './Sharing.module.css';

/** Parts shown at once; the others are one step away. */
const FIRST: readonly RedactionPart[] = ['quotes', 'tags', 'about', 'lines', 'queries', 'dates'];
const LATER = REDACTION_PARTS.filter((part) => !FIRST.includes(part));

export const ALL_TICKED: Ticks = { notes: KEEP_ALL, report: true, name: true };

interface TickListProps {
  ticks: Ticks;
  onTick: (ticks: Ticks) => void;
  /** Whether there is a report to go along. */
  report: boolean;
  author: string;
  onAuthor: (author: string) => void;
  /** The name stands as it is meant to. */
  onAuthorDone: () => void;
}

/** What leaves, part by part; what is not ticked stays with the citizen. */
export function TickList({ ticks, onTick, report, author, onAuthor, onAuthorDone }: TickListProps) {
  const words = useWords();
  const tickOf = (part: RedactionPart) => (
    <label key={part} className={styles.tick}>
      <input
        type="checkbox"
        checked={ticks.notes[part]}
        onChange={(event) => onTick({ ...ticks, notes: { ...ticks.notes, [part]: event.target.checked } })}
      />
      {words(`redaction_${part}`)}
    </label>
  );
  return (
    <fieldset className={styles.step}>
      <legend>{words('share_step_what')}</legend>
      <p className={styles.hint}>{words('share_step_what_hint')}</p>
      <div className={styles.ticks}>
        {report && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={ticks.report}
              onChange={(event) => onTick({ ...ticks, report: event.target.checked })}
            />
            {words('share_tick_report')}
          </label>
        )}
        {FIRST.map(tickOf)}
      </div>
      <Disclosure lead={words('share_ticks_more')} hint={words('share_see')}>
        <div className={styles.ticks}>{LATER.map(tickOf)}</div>
      </Disclosure>
      <div className={`${styles.field} ${styles.name}`}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={ticks.name && author.trim() !== ''}
            disabled={author.trim() === ''}
            onChange={(event) => onTick({ ...ticks, name: event.target.checked })}
          />
          {words('share_tick_name')}
        </label>
        <input
          type="text"
          maxLength={200}
          aria-label={words('share_author')}
          placeholder={words('share_author')}
          value={author}
          onChange={(event) => onAuthor(event.target.value)}
          onBlur={onAuthorDone}
        />
      </div>
    </fieldset>
  );
}
