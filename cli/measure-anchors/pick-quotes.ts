import { foldText } from '../../utils/anchoring';
import { quoteSelection, type TextQuoteSelector } from '../../utils/notes';

/** A quote taken at random, and where it stood. */
export interface PickedQuote {
  how: 'sentence' | 'half' | 'several' | 'words';
  start: number;
  end: number;
  selector: TextQuoteSelector;
}

const SHORTEST = 20;
const LONGEST = 600;
const HOW = ['sentence', 'half', 'several', 'words'] as const;

/** Quotes as a reader might select them: a sentence, the half of one, several in a row, a few words. */
export function pickQuotes(text: string, count: number, random: () => number): PickedQuote[] {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end - start >= SHORTEST);
  const picked: PickedQuote[] = [];
  for (let tried = 0; picked.length < count && tried < count * 4 && sentences.length > 0; tried += 1) {
    const how = HOW[tried % HOW.length] ?? 'sentence';
    const at = Math.floor(random() * sentences.length);
    const { start, end } = cut(text, sentences, at, how, random);
    const selector = end - start < SHORTEST ? null : quoteSelection(text, start, Math.min(end, start + LONGEST));
    if (selector && selector.exact.length >= SHORTEST)
      picked.push({ how, start, end: Math.min(end, start + LONGEST), selector });
  }
  return picked;
}

interface Range {
  start: number;
  end: number;
}

function cut(text: string, sentences: Range[], at: number, how: PickedQuote['how'], random: () => number): Range {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  if (how === 'sentence') return { start, end };
  if (how === 'several') return { start, end: sentences[at + 1 + Math.floor(random() * 4)]?.end ?? end };
  const middle = wordBorder(text, start + Math.floor(((end - start) * (1 + random())) / 3), end);
  if (how === 'half') return random() < 0.5 ? { start, end: middle } : { start: middle, end };
  const from = wordBorder(text, start + Math.floor((end - start) * random() * 0.5), end);
  return { start: from, end: wordBorder(text, from + SHORTEST + Math.floor(random() * 40), end) };
}

function wordBorder(text: string, from: number, end: number): number {
  const space = text.slice(from, end).search(/\s/);
  return space < 0 ? end : from + space + 1;
}

/** Whether a quote's words stand once in its text. */
export function isOnce(text: string, { selector }: PickedQuote): boolean {
  const [folded, exact] = [foldText(text).text, foldText(selector.exact).text];
  return folded.indexOf(exact) === folded.lastIndexOf(exact);
}
