/** Characters of letters a passage needs; shorter ones are names and buttons. */
const SHORTEST = 30;
/** Most characters taken of one source in one language, so that a long handbook does not drown the rest. */
const MOST = 200_000;

/** A number for a text that is the same on every machine: passages are put in its order, which is as good as shuffled. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '').length;

/** Passages that are prose: long enough, mostly letters, each once, without addresses; in an order of their own. */
export function cleanLines(passages: readonly string[]): string[] {
  const once = new Set<string>();
  for (const passage of passages) {
    const line = passage
      .split(/\s+/)
      .filter((word) => !/[@\\/={}<>]|www\.|\.(?:com|org|html?)\b/i.test(word))
      .join(' ')
      .normalize('NFC')
      .trim();
    const letters = lettersIn(line);
    if (letters >= SHORTEST && letters >= line.length * 0.7) once.add(line);
  }
  const ordered = [...once]
    .map((line) => ({ line, hash: hashOf(line) }))
    .sort((a, b) => a.hash - b.hash || (a.line < b.line ? -1 : 1));
  const taken: string[] = [];
  let chars = 0;
  for (const { line } of ordered) {
    chars += line.length;
    if (chars > MOST) break;
    taken.push(line);
  }
  return taken;
}
