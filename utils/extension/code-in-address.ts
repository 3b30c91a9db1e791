/** Longest code taken, in characters; `holdShared` takes no more. */
const MOST = 100_000;
/** What a code begins with, open or locked with a passphrase, and the letters it is written in. */
const CODE = /^#(isoloir1e?\.[A-Za-z0-9_-]+)$/;

/** The coded notes that stand after "#" in an address; null where none do. The code itself is judged where it is opened. */
export function codeInAddress(url: string): string | null {
  const from = url.indexOf('#');
  if (from < 0 || url.length - from > MOST + 1) return null;
  return CODE.exec(url.slice(from))?.[1] ?? null;
}
