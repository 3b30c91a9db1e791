/** How far the border of a word is looked for. */
const REACH = 16;

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** A stretch of a text whose ends may lie within words, moved to the nearest ends of words. */
export function toWords(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const [from, to] = [nearestBorder(text, start), nearestBorder(text, end)];
  return from < to ? { start: from, end: to } : { start, end };
}

/** Scripts without spaces have no border near: there the place stays. */
function nearestBorder(text: string, place: number): number {
  for (let away = 0; away <= REACH; away += 1) {
    if (isBorder(text, place - away)) return place - away;
    if (isBorder(text, place + away)) return place + away;
  }
  return place;
}

function isBorder(text: string, at: number): boolean {
  return at <= 0 || at >= text.length
    ? at === 0 || at === text.length
    : !(isLetter(text, at - 1) && isLetter(text, at));
}
