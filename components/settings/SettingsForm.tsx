import { useId } from 'react';
import { LOCALES, useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Settings.module.css';

/** Ways for the sidebar to stand on a campaign site. */
const STANDS = ['open', 'tab', 'off'] as const;

interface SettingsValue {
  sidebar: (typeof STANDS)[number];
  locale: string;
}

interface SettingsFormProps {
  settings: SettingsValue;
  onChange: (settings: Partial<SettingsValue>) => void;
  /** Null until known. */
  watching: boolean | null;
  onWatch: () => void;
  onStopWatching: () => void;
  onOpenWelcome: () => void;
}

/** Three settings, each kept as soon as it is chosen. */
export function SettingsForm({ settings, onChange, watching, ...work }: SettingsFormProps) {
  const words = useWords();
  const id = useId();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words('open_settings')}</h1>
      <fieldset className={styles.group}>
        <legend>{words('options_sidebar')}</legend>
        {STANDS.map((stand) => (
          <label key={stand} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-sidebar`}
              checked={settings.sidebar === stand}
              onChange={() => onChange({ sidebar: stand })}
            />
            <span>
              {words(`options_sidebar_${stand}`)}
              <span className={styles.hint}>{words(`options_sidebar_${stand}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.group}>
        <label htmlFor={`${id}-locale`} className={styles.heading}>
          {words('options_language')}
        </label>
        <select
          id={`${id}-locale`}
          className={styles.select}
          value={settings.locale}
          onChange={(event) => onChange({ locale: event.target.value })}
        >
          <option value="auto">{words('options_language_auto')}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}
            </option>
          ))}
        </select>
      </div>
      <section className={styles.group} aria-labelledby={`${id}-watching`}>
        <h2 id={`${id}-watching`} className={styles.heading}>
          {words('options_watching')}
        </h2>
        <div className={styles.watching}>
          <p role="status">{watching !== null && words(watching ? 'options_watching_on' : 'options_watching_off')}</p>
          {watching === true && <Button onClick={work.onStopWatching}>{words('options_stop_watching')}</Button>}
          {watching === false && (
            <Button look="primary" onClick={work.onWatch}>
              {words('welcome_watch')}
            </Button>
          )}
          <Button look="quiet" onClick={work.onOpenWelcome}>
            {words('options_what_it_reads')}
          </Button>
        </div>
      </section>
    </main>
  );
}
