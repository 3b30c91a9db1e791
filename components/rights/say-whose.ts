import type { Whose } from '../../utils/rights';

/** Values for a message that says whose words something is read in. */
export function sayWhose(whose: Whose): { whose: string; platform: string } {
  return whose === 'site' ? { whose: 'site', platform: '' } : { whose: 'platform', platform: whose.platform };
}
