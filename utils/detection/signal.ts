import type { Evidence, Localized } from '../evidence';
import type { PageFacts } from '../facts';
import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { WordView } from './words/view-words';

/** All that a signal may look at. */
export interface PageView {
  facts: PageFacts;
  platforms: PlatformFinding[];
  imprint: ImprintFinding[];
  words: WordView;
}

/**
 * One thing that speaks for or against a campaign. Its weight stands in `fitted/verdict.json` under the file's name; it counts in
 * full when `full` pieces of evidence are found, in part when fewer are.
 */
export interface Signal {
  /** Which way it may count: fitting never turns a sign round, so that every reason on screen makes sense. */
  speaks: 'for' | 'against';
  label: Localized;
  full?: number;
  /** The page's own words or addresses that show it, most telling first; none where it does not show. */
  look(page: PageView): Evidence[];
}

export function defineSignal(signal: Signal): Signal {
  return signal;
}
