import type { Report } from '../../utils/report';
import type { Imprint, Platform } from './parts';

/** Who hosts the page, in the order in which it is told. */
export interface Hosting {
  hosts: Platform[];
  /** Software that runs here with no operator above the site. */
  software: Platform[];
  sendsTo: Platform[];
  loadsFrom: Platform[];
  /** Host as the site itself declares it, apart from what was observed. */
  declared: Imprint[];
  /** All else the site declares of itself: publisher, payer… */
  statements: Imprint[];
}

export function hostingOf({ platforms, imprint }: Pick<Report, 'platforms' | 'imprint'>): Hosting {
  const of = (role: Platform['role']) => platforms.filter((platform) => platform.role === role);
  return {
    hosts: of('host'),
    software: of('software'),
    sendsTo: of('sends-to'),
    loadsFrom: of('loads-from'),
    declared: imprint.filter(({ role }) => role === 'host'),
    statements: imprint.filter(({ role }) => role !== 'host'),
  };
}
