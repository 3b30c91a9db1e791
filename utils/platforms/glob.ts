/** Compiles a glob whose `*` stands for any characters; one pass over a text, no backtracking into earlier pieces. */
export function compileGlob(glob: string): (text: string) => boolean {
  const [first = '', ...pieces] = glob.split('*');
  const last = pieces.pop();
  if (last === undefined) return (text) => text === first;
  if (pieces.length === 0 && last === '') return (text) => text.startsWith(first);
  return (text) => {
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
}
