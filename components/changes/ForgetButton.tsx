import { useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Changes.module.css';

interface ForgetButtonProps {
  /** What the button says, and the question it asks first. */
  label: string;
  question: string;
  /** Id of the words that say which one. */
  describedBy?: string;
  onForget: () => void;
}

/** Deletes for good, and therefore asks first, in the place where it was pressed. */
export function ForgetButton({ label, question, describedBy, onForget }: ForgetButtonProps) {
  const words = useWords();
  const [face, setFace] = useState<'button' | 'question' | 'kept'>('button');
  if (face !== 'question') {
    return (
      <Button
        look="quiet"
        aria-describedby={describedBy}
        // Whoever answered "no" goes on where she was.
        autoFocus={face === 'kept'}
        onClick={() => setFace('question')}
      >
        {label}
      </Button>
    );
  }
  return (
    <fieldset className={styles.question}>
      <legend>{question}</legend>
      <Button onClick={onForget}>{words('changes_delete_yes')}</Button>
      <Button look="quiet" autoFocus onClick={() => setFace('kept')}>
        {words('changes_delete_no')}
      </Button>
    </fieldset>
  );
}
