import { inLocale } from '../../utils/evidence';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { sayFields, sayHost, sayLanguagePair, sayReader, sayWhat } from '../report/say-lines';
import { tellingLines } from '../report/telling-lines';
import styles from './Popup.module.css';

interface PopupSummaryProps {
  report: Report;
  kind: 'campaign' | 'unsure' | 'other';
  said: boolean;
  /** One line less, where her own note takes its place: the popup has no room for a scrollbar. */
  brief?: boolean;
}

/** The four questions in four lines, and the three quotes or silences that tell most. */
export function PopupSummary({ report, kind, said, brief }: PopupSummaryProps) {
  const words = useWords();
  const { policy } = report;
  const reading = policy.status === 'read' ? policy.reading : undefined;
  const reader = policy.status === 'read' && sayReader(words, policy.reading.language.lang, policy.relation);
  const telling = tellingLines(reading?.answers ?? []).slice(0, brief ? 2 : 3);
  return (
    <>
      <dl className={styles.lines}>
        <div>
          <dt>{words('question_what')}</dt>
          <dd>{sayWhat(words, kind, report.detection.network, said)}</dd>
        </div>
        <div>
          <dt>{words('question_host')}</dt>
          <dd>{sayHost(words, report)}</dd>
        </div>
        <div>
          <dt>{words('question_policy')}</dt>
          <dd aria-live="polite">
            {sayLanguagePair(words, report)}
            {reader && <span className={styles.reader}>{reader}</span>}
          </dd>
        </div>
        <div>
          <dt>{words('question_holds')}</dt>
          <dd dir="auto">{sayFields(words, report)}</dd>
        </div>
      </dl>
      {telling.length > 0 && (
        <ul className={styles.telling} aria-label={words('question_own_words')}>
          {telling.map(({ clause, label, answer, quotes: [quote] }) => (
            <li key={clause}>
              {quote ? (
                <>
                  <p className={styles.label}>
                    {inLocale(label, words.locale)}
                    {answer === 'no' && ` · ${words('clause_no')}`}
                  </p>
                  <q className={styles.quote} lang={quote.lang} dir="auto">
                    {quote.exact}
                  </q>
                </>
              ) : (
                <p>{words('clause_silent', { clause: inLocale(label, words.locale) })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
