import { useId } from 'react';
import { NoteOrder } from '../../utils/notes';
import { useWords } from '../i18n';
import styles from './Library.module.css';

interface OrderChoiceProps {
  order: NoteOrder;
  /** Whether words are looked for: only then one note fits better than another. */
  searching: boolean;
  onOrder: (order: NoteOrder) => void;
}

/** The order in which notes stand. */
export function OrderChoice({ order, searching, onOrder }: OrderChoiceProps) {
  const words = useWords();
  const id = useId();
  const offered = NoteOrder.options.filter((one) => one !== 'relevance' || searching || order === one);
  return (
    <div className={styles.order}>
      <label htmlFor={id} className={styles.label}>
        {words('library_order')}
      </label>
      <select
        id={id}
        className={styles.field}
        value={order}
        onChange={(event) => onOrder(NoteOrder.parse(event.target.value))}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words(`library_order_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
