import type { PageFacts } from '../facts';
import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { Detection } from './detection';

/** Whether a page belongs to a campaign (candidate, party, list, supporters' network), with its reasons. */
export function detect(facts: PageFacts, platforms: PlatformFinding[], imprint: ImprintFinding[]): Detection {
  throw new Error(`not built: ${facts.url} ${platforms.length} ${imprint.length}`);
}
