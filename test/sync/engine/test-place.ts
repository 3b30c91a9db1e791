import type { Place, Places } from '../../../utils/sync';

/** A place that devices share in a test: in memory, or on a server. */
export interface TestPlace {
  /** As the citizen gives it. */
  readonly at: Place;
  /** For one background: what it learns of the place ends with it. */
  places(): Places;
}
