import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { PolicyReading } from '../policy';
import type { OwnershipNote } from './ownership-note';

/** What ownership notes rest on. `readAt` is an ISO instant; `formHosts` are the hosts that receive the page's forms. */
export interface OwnershipSources {
  page: { url: string; title: string };
  readAt: string;
  platforms: PlatformFinding[];
  imprint: ImprintFinding[];
  formHosts: string[];
  policy?: { reading: PolicyReading; readAt: string; whose: 'site' | { platform: string } };
}

/** Who decides over, stores, receives and can take away supporters' data, each note with its source and date. */
export function describeOwnership(sources: OwnershipSources): OwnershipNote[] {
  throw new Error(`not built: ${sources.page.url}`);
}
