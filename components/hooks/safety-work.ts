import { askBackground, type HeldNote, type Safety } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** How safe the notes are, live. */
export function useSafety(): Asked<Safety> {
  return useAsked('safety', {}, ['notes', 'safety']);
}

/** Says that a backup with everything up to `seq` was handed to the citizen. */
export const backupMade = (seq: number): Promise<void> => askBackground('backupMade', { seq });
export const remindLater = (): Promise<void> => askBackground('remindLater', {});
/** Tries at once to write what waits; answers what still does. */
export const retryHeld = (): Promise<HeldNote[]> => askBackground('retryHeld', {});
