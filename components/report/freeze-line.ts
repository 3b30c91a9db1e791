import type { ReportLine } from '../../utils/notes';
import type { Quote } from './parts';

/** A line as it is shown: its name, its words, and those it rests on. */
export interface ShownLine {
  /** What the line is, in parts: "policy", "retention". */
  id: string[];
  says: string;
  quote?: Pick<Quote, 'exact' | 'url'>;
}

/** A line as a note carries it. `dates`: day or instant of its evidence (ISO 8601), as exact as known; the first that is one counts. */
export function freezeLine(
  { id, says, quote }: ShownLine,
  lang: string,
  dates: readonly (string | undefined)[],
): ReportLine {
  return {
    id: nameOf(id),
    says: cut(says, 2_000),
    lang,
    ...(quote && isWeb(quote.url) && { quote: { exact: cut(quote.exact, 1_000), url: quote.url } }),
    readAt: dates.flatMap(instantOf)[0] ?? new Date(0).toISOString(),
  };
}

/** Parts that come from a page may hold anything; a name is small letters, digits, dots and dashes. */
function nameOf(parts: string[]): string {
  const name = parts
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
    .join('.')
    .replace(/^[^a-z0-9]+/, '');
  return name.slice(0, 80) || 'line';
}

/** At most `length` units, never half a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}

function instantOf(date?: string): string[] {
  const at = new Date(date ?? '');
  return Number.isNaN(at.getTime()) ? [] : [at.toISOString()];
}

const isWeb = (url: string) => url.length <= 2_048 && /^https?:\/\/[^/]/i.test(url);
