import { LOCALES, ownName, useWords } from '../i18n';
import styles from './Welcome.module.css';

interface LanguageSwitchProps {
  /** As in the settings: a language, or `auto`. */
  locale: string;
  onLocale: (locale: string) => void;
}

/** The language of the interface, each by its own name: who does not read this one must still find hers. */
export function LanguageSwitch({ locale, onLocale }: LanguageSwitchProps) {
  const words = useWords();
  return (
    <label className={styles.language}>
      {words('options_language')}
      <select value={locale} onChange={({ target }) => onLocale(target.value)}>
        <option value="auto">{words('options_language_auto')}</option>
        {LOCALES.map((it) => (
          <option key={it} value={it} lang={it}>
            {ownName(it)}
          </option>
        ))}
      </select>
    </label>
  );
}
