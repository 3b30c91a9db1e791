import { readPattern } from './read-pattern';

/**
 * What any address that fits a pattern holds: the end of a host (`ning.com`), or else a segment of its path (`/wp-content`). Null for
 * a pattern of wildcards only. See `cluesOf`.
 */
export function clueOfPattern(pattern: string): string | null {
  const { labels, path } = readPattern(pattern);
  const host = labels ? labels.slice(labels.findLastIndex(isOpen) + 1) : [];
  if (host.length > 1) return host.join('.');
  const segment = path
    .filter((it) => !isOpen(it))
    .reduce((longest, it) => (it.length > longest.length ? it : longest), '');
  if (segment !== '') return `/${segment}`;
  return host[0] ?? null;
}

function isOpen(part: string): boolean {
  return part.includes('*') || part === '{account}';
}

/** Every clue that an address gives, each once. */
export function cluesOf(labels: string[], segments: string[]): string[] {
  const clues = new Set(segments.map((segment) => `/${segment}`));
  labels.reduceRight((end, label) => {
    const host = end === '' ? label : `${label}.${end}`;
    clues.add(host);
    return host;
  }, '');
  return [...clues];
}
