import { expect } from 'vitest';
import type { PolicyText } from '../../utils/facts';
import { PolicyReading } from '../../utils/report';

/** The promise of the whole product: nothing is answered without words that stand in the text just so. */
export function expectVerbatim(reading: PolicyReading, text: PolicyText): void {
  PolicyReading.parse(reading);
  const words = text.passages.map((it) => it.text).join(' ');
  for (const { answer, quotes, details = [] } of reading.answers) {
    expect(quotes.length > 0).toBe(answer === 'yes' || answer === 'no');
    for (const quote of [...quotes, ...details.map((it) => it.quote)]) {
      expect(quote.exact).not.toBe('');
      expect(words).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(quote.url).toBe(text.url);
    }
  }
  for (const { exact } of reading.unfilled ?? [])
    expect(text.passages.some((it) => it.text.includes(exact))).toBe(true);
}
