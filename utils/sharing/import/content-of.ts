import type { Mark, Note } from '../../notes';

/** What a note says, as one text to compare by: not when, by whom, or whether it lies in the trash. */
export function contentOf({ site, target, body, kind, tags, about, line }: Note): string {
  return inOrder({ site, target, body, kind, tags, about, line });
}

/** What makes two notes one under two ids: the same words about the same words of the same page, begun at the same instant. */
export function wordsOf({ site, target, body, created }: Note): string {
  return JSON.stringify([site, target.source, target.selector?.exact ?? '', body, Date.parse(created)]);
}

/** What makes two marks one under two ids: the same person says the same. */
export function sayingOf({ site, url, name, about, by }: Mark): string {
  return inOrder({ site, url, name, about, by });
}

/** The same fields give the same text, in whichever order they lie. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
