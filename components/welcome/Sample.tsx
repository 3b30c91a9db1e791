import { useWords } from '../i18n';
import { exampleReport } from '../report/example-report';
import { Button } from '../ui';
import styles from './Sample.module.css';
import { SampleCard } from './SampleCard';
import { SamplePage } from './SamplePage';
import { useUnfolding } from './use-unfolding';

/** What the example shows, one after the other. */
const STEPS = ['what', 'host', 'policy', 'quote'] as const;

/** The product at work on an invented site: it unfolds by itself once, and step by step for whoever wants to look closer. */
export function Sample() {
  const words = useWords();
  const { step, playing, goTo, play, pause } = useUnfolding(STEPS.length);
  return (
    <section className={styles.sample} aria-labelledby="sample">
      <div className={styles.head}>
        <h2 id="sample" className={styles.title}>
          {words('welcome_demo')}
        </h2>
        <Button look="quiet" onClick={playing ? pause : play}>
          {words(playing ? 'welcome_pause' : 'welcome_play')}
        </Button>
      </div>
      <ol className={styles.steps}>
        {STEPS.map((name, place) => (
          <li key={name}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === place + 1 ? 'step' : undefined}
              onClick={() => goTo(place + 1)}
            >
              <span className={styles.number} aria-hidden="true">
                {words('library_number', { count: place + 1 })}
              </span>
              {words(`welcome_step_${name}`)}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.window} data-step={step}>
        <p className={styles.address} dir="ltr">
          {exampleReport.site}
        </p>
        <div className={styles.view}>
          <SamplePage report={exampleReport} />
          <SampleCard report={exampleReport} step={step} />
        </div>
      </div>
      <p className={styles.caption}>
        {words('welcome_sample')}. {words('welcome_sample_links')}
      </p>
    </section>
  );
}
