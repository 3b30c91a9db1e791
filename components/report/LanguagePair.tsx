import { languageName, useWords } from '../i18n';
import { Pause } from '../ui/Pause';
import styles from './LanguagePair.module.css';

interface LanguagePairProps {
  page: string | null;
  policy: string | null;
  relation: 'same' | 'different' | 'partly' | 'unknown';
}

/** The page's language and the policy's, side by side; their shape says whether they are one. */
export function LanguagePair({ page, policy, relation }: LanguagePairProps) {
  const words = useWords();
  const name = (lang: string | null) => (lang ? languageName(words, lang) : words('language_unknown'));
  return (
    <dl className={`${styles.pair} ${relation === 'same' ? styles.same : ''}`}>
      <div className={styles.card}>
        <dt>
          {words('language_page')}
          <Pause sign=": " />
        </dt>
        <dd>
          {name(page)}
          <Pause sign="; " />
        </dd>
      </div>
      <div className={styles.card}>
        <dt>
          {words('language_policy')}
          <Pause sign=": " />
        </dt>
        <dd>{name(policy)}</dd>
      </div>
    </dl>
  );
}
