import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import { CorrectionReport } from '../report/CorrectionReport';
import type { ReportFace } from '../report/face-of';
import { Reasons } from '../report/Reasons';
import { sayFields, sayHost, sayLanguagePair, sayReader, sayWhat } from '../report/say-lines';
import { seenOn } from '../report/seen-on';
import { tellingLines } from '../report/telling-lines';
import { type Say, VerdictActions } from '../report/VerdictActions';
import { Disclosure } from '../ui';
import styles from './Popup.module.css';

interface PopupSummaryProps extends Say {
  face: ReportFace;
  /** One line less, where her own note takes its place. So does the line on her own language: the popup has no room for a scrollbar. */
  brief?: boolean;
}

/** The four questions in four lines, and the three quotes or silences that tell most. */
export function PopupSummary({ face, brief, onSay, version }: PopupSummaryProps) {
  const words = useWords();
  const { report, kind, said } = face;
  const decided = said || kind === 'campaign';
  const { policy } = report;
  const reading = policy.status === 'read' ? policy.reading : undefined;
  const reader = policy.status === 'read' && sayReader(words, policy.reading.language.lang, policy.relation);
  const telling = tellingLines(reading?.answers ?? []).slice(0, brief || reader ? 2 : 3);
  return (
    <>
      <dl className={styles.lines}>
        <div>
          <dt className={styles.asked}>
            {words('question_what')}
            {onSay && decided && <VerdictActions kind={kind} said={said} look="quiet" onSay={onSay} />}
          </dt>
          <dd className={styles.what}>
            <Disclosure
              lead={<strong>{sayWhat(words, kind, report.detection.network, said)}</strong>}
              hint={words('hint_why')}
            >
              <Reasons detection={report.detection} seenOn={seenOn(face)} heading="h2" />
            </Disclosure>
            {onSay && !decided && (
              <span className={styles.say}>
                <VerdictActions kind={kind} said={said} onSay={onSay} />
              </span>
            )}
            {said && kind !== 'unsure' && <CorrectionReport report={report} says={kind} version={version} />}
          </dd>
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
