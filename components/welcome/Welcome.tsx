import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, Mark, StatusText } from '../ui';
import { Sample } from './Sample';
import styles from './Welcome.module.css';

interface WelcomeProps {
  /** Null until known. */
  watching: boolean | null;
  onWatch: () => void;
}

/** What the product says of itself before it asks for anything. */
const SENTENCES = ['reads', 'stays', 'judges'] as const;

/** First run: on one side the product at work on an example, on the other three sentences, one button, one way around it. */
export function Welcome({ watching, onWatch }: WelcomeProps) {
  const words = useWords();
  const [declined, setDeclined] = useState(false);
  return (
    <div className={styles.page}>
      <Sample />
      <main className={styles.words}>
        <Mark size={40} />
        <h1>{words('welcome_heading')}</h1>
        <dl>
          {SENTENCES.map((sentence) => (
            <div key={sentence}>
              <dt>{words(`welcome_${sentence}`)}</dt>
              <dd>{words(`welcome_${sentence}_line`)}</dd>
            </div>
          ))}
        </dl>
        {watching === false && (
          <div className={styles.actions}>
            <Button look="primary" onClick={onWatch}>
              {words('welcome_watch')}
            </Button>
            <Button look="quiet" onClick={() => setDeclined(true)}>
              {words('welcome_on_click')}
            </Button>
          </div>
        )}
        <div className={styles.after}>
          <StatusText>
            {watching === true && words('welcome_watching')}
            {watching === false && declined && words('welcome_pin')}
          </StatusText>
        </div>
      </main>
    </div>
  );
}
