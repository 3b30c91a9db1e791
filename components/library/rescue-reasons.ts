/** Reasons for which the notes lie on the disk and cannot be opened. */
export const RESCUED = ['notes_newer', 'notes_broken', 'notes_blocked'] as const;
export type RescueReason = (typeof RESCUED)[number];

export function isRescueReason(reason: string): reason is RescueReason {
  return RESCUED.some((one) => one === reason);
}
