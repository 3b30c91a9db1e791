import { useId } from 'react';
import { LOCALES, ownName, useWords } from '../i18n';
import styles from './Settings.module.css';

interface LanguageSettingProps {
  locale: string;
  onChange: (locale: string) => void;
}

/** The interface's language, each by its own name. */
export function LanguageSetting({ locale, onChange }: LanguageSettingProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        <label htmlFor={id}>{words('options_language')}</label>
      </h2>
      <select
        id={id}
        className={styles.select}
        value={locale}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="auto">{words('options_language_auto')}</option>
        {LOCALES.map((it) => (
          <option key={it} value={it} lang={it}>
            {ownName(it)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        {words('options_language_hint')}
      </p>
    </div>
  );
}
