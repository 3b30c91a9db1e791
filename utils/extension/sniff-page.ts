/** How much of a file shows what it is (MIME Sniffing standard: 1,445 bytes). */
const START = 1_445;

/** What a file is whatever its sender calls it: no page holds the byte zero, unless two bytes make a letter. */
export function sniffPage(bytes: Uint8Array, contentType: string): 'pdf' | 'not_html' | undefined {
  const start = bytes.subarray(0, START);
  if (String.fromCharCode(...start.subarray(0, 5)) === '%PDF-') return 'pdf';
  const wide = /charset\s{0,5}=\s{0,5}["']?utf-16/i.test(contentType) || isWideMark(start);
  return !wide && start.includes(0) ? 'not_html' : undefined;
}

function isWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}
