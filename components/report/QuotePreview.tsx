import type { Quote } from './parts';
import styles from './QuotePreview.module.css';

/** How a quote begins, in one line; gone once the answer is opened and the whole quote stands beneath. */
export function QuotePreview({ quote }: { quote: Pick<Quote, 'exact' | 'lang'> }) {
  return (
    <q className={styles.preview} lang={quote.lang} dir="auto">
      {quote.exact}
    </q>
  );
}
