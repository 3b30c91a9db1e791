import { useWords } from '../i18n';
import { PinDrawing, type PinPlace } from './PinDrawing';
import styles from './Welcome.module.css';

/** What there is to do after either choice, and where the button is. */
export function NextSteps({ place }: { place: PinPlace }) {
  const words = useWords();
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{words('welcome_next')}</h2>
      <p>{words(place === 'android' ? 'welcome_next_android' : 'welcome_next_line')}</p>
      <div className={styles.pin}>
        <PinDrawing place={place} />
        <p>{words(`welcome_pin_${place}`)}</p>
      </div>
    </section>
  );
}
