/** The prescan of the HTML standard looks at 1024 bytes; old sites put scripts before their charset. */
const PRESCAN = 4_096;

/**
 * Turns a page's bytes into text: byte order mark, then what the server says, then what the page says, then UTF-8; bytes that are not
 * UTF-8 are read as windows-1252, as browsers do.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = charsetOfMark(bytes) ?? charsetOfHeader(contentType) ?? charsetOfMeta(bytes);
  return (label && decode(bytes, label)) ?? decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252') ?? '';
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // A charset nobody knows, or not the one promised.
    return undefined;
  }
}

function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function charsetOfHeader(contentType: string): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

function charsetOfMeta(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i.exec(start)?.[1];
  // A page whose own tags could be read byte by byte is not UTF-16, whatever it claims (HTML standard).
  return label && /^utf-16/i.test(label) ? 'utf-8' : label;
}
