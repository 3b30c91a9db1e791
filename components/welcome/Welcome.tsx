import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { Mark } from '../ui';
import { Choice } from './Choice';
import { LanguageSwitch } from './LanguageSwitch';
import { NextSteps } from './NextSteps';
import type { PinPlace } from './PinDrawing';
import { Sample } from './Sample';
import styles from './Welcome.module.css';

interface WelcomeProps {
  /** Null until known. */
  watching: boolean | null;
  /** Asks the browser; resolves once it was answered, whatever the answer. */
  onWatch: () => Promise<void>;
  /** As in the settings; null until known. */
  locale: string | null;
  onLocale: (locale: string) => void;
  /** Whose toolbar the button is in. */
  place: PinPlace;
  /** What there is to say of changes, before all else. */
  notice?: ReactNode;
}

/** What the product says of itself before it asks for anything. */
const SENTENCES = ['reads', 'stays', 'judges'] as const;

/** First run: on one side the product at work on an example, on the other three sentences, one button, one way around it. */
export function Welcome({ watching, onWatch, locale, onLocale, place, notice }: WelcomeProps) {
  const words = useWords();
  return (
    <div className={styles.page}>
      <main className={styles.words}>
        <div className={styles.head}>
          <Mark size={32} />
          {locale !== null && <LanguageSwitch locale={locale} onLocale={onLocale} />}
        </div>
        {notice}
        <h1>{words('welcome_heading')}</h1>
        <dl>
          {SENTENCES.map((sentence) => (
            <div key={sentence}>
              <dt>{words(`welcome_${sentence}`)}</dt>
              <dd>{words(`welcome_${sentence}_line`)}</dd>
            </div>
          ))}
        </dl>
        <Choice watching={watching} onWatch={onWatch} />
        <NextSteps place={place} />
      </main>
      <Sample />
    </div>
  );
}
