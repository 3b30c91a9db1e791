import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import type { Clause, Quote } from '../report/parts';
import { textFragment } from '../report/text-fragment';
import { Icon, OutsideLink } from '../ui';
import { Pause } from '../ui/Pause';
import styles from './TellingLines.module.css';

/** Quotes and silences in a few lines; a quote opens to its full length and the way to where it stands. */
export function TellingLines({ clauses }: { clauses: readonly Clause[] }) {
  const words = useWords();
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.telling} aria-label={words('question_own_words')}>
      {clauses.map((clause) => {
        const [quote] = clause.quotes;
        return (
          <li key={clause.clause}>
            {quote ? (
              <QuoteLine clause={clause} quote={quote} />
            ) : (
              <p className={styles.silence}>
                {words('clause_silent', { clause: inLocale(clause.label, words.locale) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function QuoteLine({ clause, quote }: { clause: Clause; quote: Quote }) {
  const words = useWords();
  return (
    <details className={styles.line} name="telling">
      <summary>
        <span className={styles.label}>
          <span>
            {inLocale(clause.label, words.locale)}
            {clause.answer === 'no' && ` · ${words('clause_no')}`}
          </span>
          <Icon name="next" />
          <Pause />
        </span>
        <q className={styles.quote} lang={quote.lang} dir="auto">
          {quote.exact}
        </q>
      </summary>
      <p className={styles.source}>
        <OutsideLink href={textFragment(quote)}>{words('quote_show_policy')}</OutsideLink>
      </p>
    </details>
  );
}
