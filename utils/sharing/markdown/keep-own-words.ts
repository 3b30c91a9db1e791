/** How a tag, a comment or a declaration begins. "<3" does not. */
const TAG_START = /<(?=[a-z/!?])/gi;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A note's body as it was written: its Markdown stays Markdown. Two things only are changed, because notes also come from
 * other people's files: no HTML begins, and a code fence left open is closed, so that what follows is not swallowed.
 */
export function keepOwnWords(body: string): string {
  const words = body.replace(/\r\n?/g, '\n').replace(TAG_START, '&lt;').trim();
  const open = openFence(words);
  return open ? `${words}\n${open}` : words;
}

/** The fence that is open at the end, or nothing. */
function openFence(words: string): string | undefined {
  let open: string | undefined;
  for (const line of words.split('\n')) {
    const fence = FENCE.exec(line)?.[1];
    if (!fence) continue;
    if (!open) open = fence;
    else if (closes(open, fence, line)) open = undefined;
  }
  return open;
}

/** The same character, at least as often, and nothing after it. */
function closes(open: string, fence: string, line: string): boolean {
  return fence.startsWith(open) && line.trim() === fence;
}
