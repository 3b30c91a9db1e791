/** Signs that would change what stands around them: controls, line ends, marks of direction, invisible ones, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** Words of a page on one line, nothing unseen in them, no longer than `limit` characters. */
export function plainValue(text: string, limit: number): string {
  const words = text
    .slice(0, limit * 4)
    .replace(UNSEEN, ' ')
    .split(/\s/u)
    .filter(Boolean)
    .join(' ');
  const characters = [...words];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : words;
}
