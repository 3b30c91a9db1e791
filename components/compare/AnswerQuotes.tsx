import type { Report } from '../../utils/report';
import { day, languageName, useWords } from '../i18n';
import { DetailNames, DetailQuotes } from '../report/ClauseDetails';
import { QuoteBlock } from '../report/QuoteBlock';
import { MutedText, SmallText } from '../ui';
import styles from './Answers.module.css';

interface AnswerQuotesProps {
  report: Pick<Report, 'policy'>;
  clause: string;
}

/** What an answer rests on: the policy's own words, or what was read without finding any. */
export function AnswerQuotes({ report: { policy }, clause }: AnswerQuotesProps) {
  const words = useWords();
  if (policy.status !== 'read') return null;
  const { answers, language, passages } = policy.reading;
  const found = answers.find((it) => it.clause === clause);
  const read = <SmallText>{words('compare_policy_read_on', { date: day(words, policy.readAt) })}</SmallText>;
  if (!found || found.answer === 'not-checked') {
    const name = language.lang ? languageName(words, language.lang) : words('language_unknown');
    return <MutedText>{words('clauses_not_checked_why', { language: name })}</MutedText>;
  }
  if (found.quotes.length === 0)
    return (
      <div className={styles.quotes}>
        <MutedText>{words('clauses_silent_read', { passages })}</MutedText>
        {read}
      </div>
    );
  return (
    <div className={styles.quotes}>
      <DetailNames details={found.details} />
      {found.quotes.map((quote) => (
        <QuoteBlock key={`${quote.prefix}${quote.exact}`} quote={quote} show={words('quote_show_policy')} />
      ))}
      <DetailQuotes details={found.details} quotes={found.quotes} />
      {read}
    </div>
  );
}
