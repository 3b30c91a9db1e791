import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { Button, Icon } from '../ui';
import styles from './Welcome.module.css';

interface ChoiceProps {
  /** Null until known. */
  watching: boolean | null;
  /** Asks the browser; resolves once it was answered, whatever the answer. */
  onWatch: () => Promise<void>;
}

/** The one question of the first run, why the browser will ask it again, and what was chosen. */
export function Choice({ watching, onWatch }: ChoiceProps) {
  const words = useWords();
  const [answered, setAnswered] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const answer = () => setAnswered(true);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what came of it.
    if (watching && answered) said.current?.focus();
  }, [watching, answered]);
  return (
    <div className={styles.choice}>
      {watching === false && (
        <>
          <div className={styles.actions}>
            <Button look="primary" onClick={() => void onWatch().then(answer)}>
              {words('welcome_watch')}
            </Button>
            <Button look="quiet" onClick={answer}>
              {words('welcome_on_click')}
            </Button>
          </div>
          {!answered && <p className={styles.why}>{words('welcome_why')}</p>}
        </>
      )}
      {/* Always in the tree, so that its first words are heard too. */}
      <div ref={said} role="status" tabIndex={-1} className={styles.chosen}>
        {watching === true && (
          <>
            <p className={styles.allowed}>
              <Icon name="check" />
              {words('welcome_allowed')}
            </p>
            <p>{words('welcome_allowed_next')}</p>
          </>
        )}
        {watching === false && answered && <p>{words('welcome_asked_later')}</p>}
      </div>
    </div>
  );
}
