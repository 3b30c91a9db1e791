import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import { Button, Disclosure } from '../ui';
import { Pause } from '../ui/Pause';
import { DetailNames, DetailQuotes, detailNames } from './ClauseDetails';
import { NoteLine } from './NoteLine';
import styles from './OwnWords.module.css';
import type { Clause } from './parts';
import { QuoteBlock } from './QuoteBlock';
import { QuotePreview } from './QuotePreview';

/** One question the policy answers: its name with how the answer begins; opened, the quotes and the way to them. */
export function ClauseLine({ clause, onRead }: { clause: Clause; onRead?: (clause: string) => void }) {
  const words = useWords();
  const first = clause.quotes[0];
  if (!first) return null;
  const label = inLocale(clause.label, words.locale);
  const says = [label, clause.answer === 'no' && words('clause_no'), ...detailNames(words, clause)].filter(Boolean);
  return (
    <Disclosure
      lead={
        <>
          <span className={styles.label}>
            {label}
            {clause.answer === 'no' && <span className={styles.no}> · {words('clause_no')}</span>}
            <Pause />
          </span>
          <DetailNames details={clause.details} />
          <QuotePreview quote={first} />
        </>
      }
      hint={words('hint_quote')}
    >
      {clause.quotes.map((quote) => (
        <QuoteBlock key={`${quote.prefix}${quote.exact}`} quote={quote} show={words('quote_show_policy')} />
      ))}
      <DetailQuotes details={clause.details} quotes={clause.quotes} />
      {onRead && (
        <Button look="quiet" onClick={() => onRead(clause.clause)}>
          {words('reader_open')}
        </Button>
      )}
      <NoteLine id={['policy', clause.clause]} says={says.join(' · ')} quote={first} from="policy" />
    </Disclosure>
  );
}
