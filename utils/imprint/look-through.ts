/** Kinds of triples told apart: more than a page has characters. */
const KINDS = 0x10000;

/**
 * Looks through a text once for its triples of characters, and then tells of any stretch whether it stands in the text: of hundreds
 * that may be asked for, nearly all have a triple that the text has not.
 */
export function lookThrough(text: string): (stretch: string) => boolean {
  const seen = new Uint8Array(KINDS);
  for (let at = 0; at + 2 < text.length; at++) seen[tripleAt(text, at)] = 1;
  return (stretch) => {
    for (let at = 0; at + 2 < stretch.length; at++) if (!seen[tripleAt(stretch, at)]) return false;
    return text.includes(stretch);
  };
}

function tripleAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % KINDS;
}
