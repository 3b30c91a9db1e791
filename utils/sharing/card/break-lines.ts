/** How wide a text is, in pixels. */
export type Width = (text: string) => number;

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A run of letters with the spaces after it at which a line may break; spaces that hold words together are not among them. */
const PIECES = /[^ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+[ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]*/g;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Marks that open something: a line does not end with one. */
const OPENING = /^[\p{Ps}\p{Pi}¿¡]+$/u;

/**
 * Breaks a text into lines no wider than `width`, at most `most`: between words, in scripts without spaces where their words end, inside a
 * word only where it is wider than a line, and there never inside a character. "…" where it is cut.
 */
export function breakLines(text: string, width: number, widthOf: Width, most: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let line = '';
    for (const piece of piecesOf(paragraph, width, widthOf)) {
      if (line === '' || widthOf((line + piece).trimEnd()) <= width) {
        line += line === '' ? piece.trimStart() : piece;
        continue;
      }
      lines.push(line.trimEnd());
      if (lines.length > most) return cutAt(lines, most, width, widthOf);
      line = piece.trimStart();
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    if (lines.length > most) return cutAt(lines, most, width, widthOf);
  }
  return lines;
}

/** A text on one line, cut where it is too wide. */
export function fitLine(text: string, width: number, widthOf: Width): string {
  return widthOf(text) <= width ? text : cut(text, width, widthOf);
}

function cutAt(lines: string[], most: number, width: number, widthOf: Width): string[] {
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), ...kept.slice(-1).map((last) => cut(last, width, widthOf))];
}

function cut(line: string, width: number, widthOf: Width): string {
  const letters = graphemesOf(line);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** What stays together on a line, each with the space after it. */
function piecesOf(text: string, width: number, widthOf: Width): string[] {
  return (text.match(PIECES) ?? [])
    .flatMap((piece) => (UNSPACED.test(piece) ? wordsOf(piece) : [piece]))
    .flatMap((piece) => (widthOf(piece.trimEnd()) > width ? graphemesOf(piece) : [piece]));
}

/** Words of a script without spaces, marks kept with the word they close or open. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike || opening !== '' || words.length === 0) {
      words.push(opening + segment);
      opening = '';
    } else words.push(`${words.pop() ?? ''}${segment}`);
  }
  return opening === '' ? words : [...words, opening];
}

function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}
