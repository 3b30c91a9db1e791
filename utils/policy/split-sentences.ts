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

/** Abbreviations that a sentence often ends with: before a capital, it does. */
const CLOSING = new Set(
  `etc usw osv inc ltd co corp itd itp ipd jne stb enz ecc mv m.m ym tms κ.λπ utt irkt atd apod atd jms sbr vs gmbh
  s.a s.l s.p.a s.r.l spa srl ltda lda kft zrt bt z.s d.o.o d.d a.ş şti др.д т.д т.п т.н etj`
    .split(/\s+/)
    .map(fold),
);

/** "1. Januar", "24. května": a day, not an end. */
function isDay(last: string, next: string, lang: string): boolean {
  if (!/^\d{1,2}$/.test(last)) return false;
  const word = fold(next.slice(0, 24));
  return (languages.get(lang)?.months ?? []).some((forms) => forms.split('|').some((form) => word.startsWith(form)));
}

/** Whether a piece ends in an abbreviation, an initial or a day, so that the sentence goes on after its stop. */
function goesOn(piece: string, next: string, abbreviations: Set<string>, lang: string): boolean {
  const trimmed = piece.slice(-24).trimEnd();
  if (!trimmed.endsWith('.')) return false;
  const following = next.trimStart();
  if (/^(\p{Ll}|[,;:)])/u.test(following)) return true;
  const written =
    trimmed
      .slice(0, -1)
      .split(/[\s(/]/)
      .pop() ?? '';
  const last = fold(written);
  const beforeCapital = /^\p{Lu}/u.test(following);
  if (abbreviations.has(last)) return !(beforeCapital && CLOSING.has(last));
  if (/^\p{L}$/u.test(written)) {
    return (
      !beforeCapital ||
      /^\p{Lu}$/u.test(written) ||
      /(?<!\p{L})\p{L}\. ?\p{L}\.$/u.test(trimmed) ||
      /^\p{L}\./u.test(following)
    );
  }
  return isDay(last, following, lang);
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
  const parts = [...segmenterOf(lang).segment(text)];
  let start = 0;
  parts.forEach(({ segment, index }, at) => {
    const next = parts[at + 1]?.segment;
    if (next !== undefined && goesOn(segment, next, abbreviations, lang)) return;
    const open = text.slice(start, index + segment.length);
    const lost = open.length - open.trimStart().length;
    const trimmed = open.trim();
    if (trimmed) sentences.push({ text: trimmed, start: start + lost });
    start = index + segment.length;
  });
  return sentences;
}
