import { type InterfaceWords, useWords } from '../i18n';
import { SmallText } from '../ui';
import { Pause } from '../ui/Pause';
import styles from './ClauseDetails.module.css';
import type { Clause, ClauseDetail, Quote } from './parts';
import { QuoteBlock } from './QuoteBlock';
import { sayDetail } from './say-detail';

/** The parts that an answer names, each once: who receives, for how long, since when. */
export function detailNames(words: InterfaceWords, { details = [] }: Pick<Clause, 'details'>): string[] {
  return [...new Set(details.map((detail) => sayDetail(words, detail)))].filter(Boolean);
}

/** The same as words in one row. */
export function DetailNames({ details }: Pick<Clause, 'details'>) {
  const words = useWords();
  const names = detailNames(words, { details });
  if (names.length === 0) return null;
  return (
    <span className={styles.names}>
      {names.map((name, place) => (
        <span key={name} className={styles.name}>
          {name}
          <Pause sign={place < names.length - 1 ? ', ' : ' – '} />
        </span>
      ))}
    </span>
  );
}

/** The sentences that name those parts, each once, under the parts it names; those already quoted are left out. */
export function DetailQuotes({ details = [], quotes }: Pick<Clause, 'details' | 'quotes'>) {
  const words = useWords();
  const quoted = new Set(quotes.map(({ exact }) => exact));
  return byQuote(details)
    .filter(({ quote }) => !quoted.has(quote.exact))
    .map(({ quote, parts }) => (
      <div key={`${quote.prefix}${quote.exact}`}>
        <SmallText>{parts.map((part) => sayDetail(words, part)).join(' · ')}</SmallText>
        <QuoteBlock quote={quote} show={words('quote_show_policy')} />
      </div>
    ));
}

function byQuote(details: ClauseDetail[]): { quote: Quote; parts: ClauseDetail[] }[] {
  const found = new Map<string, { quote: Quote; parts: ClauseDetail[] }>();
  for (const part of details) {
    const known = found.get(part.quote.exact);
    if (known) known.parts.push(part);
    else found.set(part.quote.exact, { quote: part.quote, parts: [part] });
  }
  return [...found.values()];
}
