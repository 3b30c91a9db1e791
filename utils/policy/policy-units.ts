import { QUOTE_LIMIT } from '../evidence';
import type { Passage, PolicyText } from '../facts';
import { cutSentence } from './cut-sentence';
import { fold } from './fold';
import { splitSentences } from './split-sentences';

/** The smallest thing that can answer a question: one sentence, with what it stands under. */
export interface Unit {
  passage: number;
  /** Where it stands in the policy's words, end exclusive. */
  start: number;
  end: number;
  /** Folded words of the sentence. */
  words: string;
  /** The same with the lead-in of its list or the column titles of its table before them; equal to `words` where there are none. */
  context: string;
  /** Folded heading above it. */
  heading: string;
}

/** A policy cut into sentences, ready to be asked. */
export interface PreparedPolicy {
  text: PolicyText;
  lang: string;
  /** All passages with one space between them, and where each begins: quotes are cut out of this, so they stand in it word for word. */
  words: string;
  starts: number[];
  units: Unit[];
}

/** A shorter sentence that stands under no lead-in is a label, not a statement. */
const SHORTEST = 12;

/** The cells of a row belong together, unless they hold more than can be quoted; a paragraph is cut at its sentences. */
const sentencesOf = ({ kind, text }: Passage, lang: string) =>
  kind === 'row' && text.length <= QUOTE_LIMIT ? [{ text, start: 0 }] : splitSentences(text, lang);

/** What introduces an item or a row: the last sentence of the lead-in, if it ends in a colon, or the column titles. */
function leadOf({ kind, lead }: Passage, lang: string): string {
  if (!lead) return '';
  if (kind === 'row') return lead;
  return lead.endsWith(':') ? (splitSentences(lead, lang).at(-1)?.text ?? lead) : '';
}

/** Folds each text once: headings and lead-ins stand above many sentences. */
function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

/** Cuts a policy into the sentences that clauses are asked of; headings are what sentences stand under, not statements themselves. */
export function preparePolicy(text: PolicyText, lang: string): PreparedPolicy {
  const starts: number[] = [];
  let words = '';
  for (const passage of text.passages) {
    if (words) words += ' ';
    starts.push(words.length);
    words += passage.text;
  }
  const folded = foldOnce();
  const units = text.passages.flatMap((passage, number): Unit[] => {
    if (passage.kind === 'heading') return [];
    const heading = folded(passage.heading);
    const lead = folded(leadOf(passage, lang));
    return sentencesOf(passage, lang)
      .flatMap((sentence) => cutSentence(sentence, lang))
      .filter((piece) => piece.text.length >= SHORTEST || lead !== '')
      .map((piece) => {
        const start = (starts[number] ?? 0) + piece.start;
        const own = fold(piece.text);
        const context = lead ? `${lead} ${own}` : own;
        return { passage: number, start, end: start + piece.text.length, words: own, context, heading };
      });
  });
  return { text, lang, words, starts, units };
}
