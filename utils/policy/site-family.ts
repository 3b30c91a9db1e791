/** Second-level labels under which names are given out, as in "example.co.uk". */
const SHARED = /^(co|com|org|net|gov|gob|gouv|edu|ac|asso|nom|or|ne|in|blogspot)$/;

/** The name a host was most likely registered under: its last two labels, three under "co.uk" and its like. A guess that only orders links. */
export function familyOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const count = labels.length >= 3 && SHARED.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length <= 3 ? 3 : 2;
  return labels.slice(-count).join('.');
}
