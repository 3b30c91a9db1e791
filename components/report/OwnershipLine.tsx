import { day, useWords } from '../i18n';
import { OutsideLink, SmallText } from '../ui';
import type { Ownership } from './parts';
import { QuoteBlock } from './QuoteBlock';
import { sayOwnership } from './say-ownership';
import styles from './WhoHolds.module.css';

/** One note: its sentence (unless it is told already), the words it rests on, the source, the date, the doubt. */
export function OwnershipLine({ note, told }: { note: Ownership; told?: boolean }) {
  const words = useWords();
  const { quote, source, kind, certainty } = note;
  const title = source.title || source.url;
  const doubt = certainty === 'sourced' ? '' : ` · ${words(`certainty_${certainty}`)}`;
  const when = ` · ${words('read_on', { date: day(words, source.date) })}${doubt}`;
  return (
    <div className={styles.note}>
      {!told && <p dir="auto">{sayOwnership(words, note)}</p>}
      {quote ? (
        <QuoteBlock quote={quote} show={title}>
          {when}
        </QuoteBlock>
      ) : (
        <SmallText>
          {`${words(`kind_${kind.replaceAll('-', '_')}`)} · `}
          <OutsideLink href={source.url}>{title}</OutsideLink>
          {when}
        </SmallText>
      )}
    </div>
  );
}
