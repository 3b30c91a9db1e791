import type { ReactNode } from 'react';
import { OutsideLink } from '../ui';
import type { Quote } from './parts';
import styles from './QuoteBlock.module.css';
import { QuoteTranslation } from './QuoteTranslation';
import { textFragment } from './text-fragment';

interface QuoteBlockProps {
  quote: Pick<Quote, 'exact' | 'url' | 'lang' | 'heading'>;
  /** Words of the link that opens the quote where it stands. */
  show: string;
  /** Said after the link: the date, how sure. */
  children?: ReactNode;
}

/** Somebody else's words, in their own language and direction, with the way to where they stand. */
export function QuoteBlock({ quote, show, children }: QuoteBlockProps) {
  return (
    <blockquote className={styles.quote} cite={quote.url}>
      {quote.heading && (
        <span className={styles.heading} lang={quote.lang} dir="auto">
          {quote.heading}
        </span>
      )}
      <q className={styles.text} lang={quote.lang} dir="auto">
        {quote.exact}
      </q>
      <cite className={styles.source}>
        <OutsideLink href={textFragment(quote)}>{show}</OutsideLink>
        {children}
      </cite>
      {quote.lang && <QuoteTranslation text={quote.exact} lang={quote.lang} />}
    </blockquote>
  );
}
