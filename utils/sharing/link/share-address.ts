/**
 * Lengths of an address, in characters. Up to the first it goes wherever links go; up to the second most mail programs and messengers
 * carry it, some cut it; beyond, a file is the way.
 */
export const LINK_LIMITS = { short: 2_000, long: 8_000 } as const;

/** The address that opens `code` in the viewer. What follows "#" is never sent to the server. */
export function shareAddress(viewer: string, code: string): string {
  const [page = ''] = viewer.split('#', 1);
  return `${page}#${code}`;
}

/** How far an address gets. */
export function weighLink({ length }: string): 'short' | 'long' | 'too-long' {
  if (length <= LINK_LIMITS.short) return 'short';
  return length <= LINK_LIMITS.long ? 'long' : 'too-long';
}
