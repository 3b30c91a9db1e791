import * as z from 'zod/mini';
import { DEFAULT_COLUMNS } from './columns';

/** Where the choice lies on this device. */
const PLACE = 'isoloir-compare-columns';

const Stored = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(120));

/** The columns the citizen chose on this device, else those to begin with. Names that are no column any more do no harm. */
export function readColumns(storage: Pick<Storage, 'getItem'> = localStorage): readonly string[] {
  try {
    const stored = Stored.safeParse(JSON.parse(storage.getItem(PLACE) ?? 'null'));
    return stored.success ? stored.data : DEFAULT_COLUMNS;
  } catch {
    // Storage may be closed to us, or hold what is no JSON.
    return DEFAULT_COLUMNS;
  }
}

/** Keeps the choice; where that cannot be, it holds until the page is left. */
export function keepColumns(columns: readonly string[], storage: Pick<Storage, 'setItem'> = localStorage) {
  try {
    storage.setItem(PLACE, JSON.stringify(columns));
  } catch {
    // A full or closed storage costs no more than the choice.
  }
}
