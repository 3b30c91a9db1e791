import { type ReactNode, useId } from 'react';
import { useWords } from '../i18n';
import styles from './Chip.module.css';
import { Icon } from './Icon';

interface ChipProps {
  children: ReactNode;
  /** Given, there is a button in it that takes it off. */
  onRemove?: () => void;
}

/** A word set apart: a tag, a filter that is on. */
export function Chip({ children, onRemove }: ChipProps) {
  const words = useWords();
  const id = useId();
  return (
    <span className={styles.chip}>
      <span id={id} className={styles.text} dir="auto">
        {children}
      </span>
      {onRemove && (
        <button
          type="button"
          id={`${id}-remove`}
          className={styles.remove}
          aria-label={words('ui_remove')}
          // "Remove", and what: the chip's own words, whatever they are made of.
          aria-labelledby={`${id}-remove ${id}`}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
