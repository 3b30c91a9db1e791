import { fold } from './fold';
import { languages } from './languages';

const segmenters = new Map<string, Intl.Segmenter>();
const endings = new Map<string, Set<string>>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

function abbreviationsOf(lang: string): Set<string> {
  const known = endings.get(lang);
  if (known) return known;
  const made = new Set((languages.get(lang)?.abbreviations ?? []).map(fold));
  endings.set(lang, made);
  return made;
}

/** Whether a piece ends in an abbreviation, an initial or a number, so that the sentence goes on after its stop. */
function goesOn(piece: string, next: string, abbreviations: Set<string>): boolean {
  const trimmed = piece.trimEnd();
  if (!trimmed.endsWith('.')) return false;
  const last = fold(trimmed.slice(-16, -1)).split(/[\s(]/).pop() ?? '';
  if (abbreviations.has(last)) return true;
  if (/^\p{L}$/u.test(last)) return true;
  return /^\p{Ll}/u.test(next.trimStart());
}

/** A sentence of a text: its words and where they begin. */
export interface Sentence {
  text: string;
  start: number;
}

/** Sentences of a text in a language, none lost; "Art. 6", "z. B." and "n.º 3" do not end one. */
export function splitSentences(text: string, lang: string): Sentence[] {
  const abbreviations = abbreviationsOf(lang);
  const sentences: Sentence[] = [];
  let open: Sentence | null = null;
  const parts = [...segmenterOf(lang).segment(text)];
  parts.forEach(({ segment, index }, at) => {
    open = open ? { text: open.text + segment, start: open.start } : { text: segment, start: index };
    if (at + 1 < parts.length && goesOn(segment, parts[at + 1]?.segment ?? '', abbreviations)) return;
    const lost = open.text.length - open.text.trimStart().length;
    const trimmed = open.text.trim();
    if (trimmed) sentences.push({ text: trimmed, start: open.start + lost });
    open = null;
  });
  return sentences;
}
