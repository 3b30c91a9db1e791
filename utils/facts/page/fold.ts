import { tameWords } from '../../evidence';

/** A stranger's words, tamed, white space folded to single blanks, cut to `limit` characters, never inside a surrogate pair. */
export function fold(text: string | null | undefined, limit: number): string {
  if (!text) return '';
  // Four times the limit bounds the work on a page of blanks; what is lost there is more white space than words.
  const folded = text.slice(0, limit * 4 + 400).replace(/\s+/g, ' ');
  return cutAt(tameWords(folded).trim(), limit);
}

/** The first `limit` characters, without half a character at the end. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
