import type { PageFacts } from '../facts';
import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { Detection, Reason } from './detection';
import { isNetwork } from './is-network';
import { wasCutShort } from './was-cut-short';
import { type Shown, weighPage } from './weigh-page';
import { BIAS, THRESHOLDS, WEIGHTS } from './weights';

/** Pieces of evidence kept for one reason. */
const SHOWN = 5;

/** Whether a page belongs to a campaign (candidate, party, list, supporters' network), with its reasons. */
export function detect(facts: PageFacts, platforms: PlatformFinding[], imprint: ImprintFinding[]): Detection {
  const { page, shown, enough } = weighPage(facts, platforms, imprint);
  const reasons = shown.map(reasonOf).filter(({ weight }) => weight !== 0);
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const odds = reasons.reduce((sum, { weight }) => sum + weight, BIAS);
  const score = enough ? Math.round(1000 / (1 + Math.exp(-odds))) / 1000 : 0;
  const verdict = verdictOf(score);
  const found = { score, network: isNetwork(page), reasons };
  return verdict === 'other' && wasCutShort(facts)
    ? { verdict: 'unsure', limited: 'too-large', ...found }
    : { verdict, ...found };
}

function reasonOf({ id, signal, share, evidence }: Shown): Reason {
  return { signal: id, label: signal.label, weight: (WEIGHTS[id] ?? 0) * share, evidence: evidence.slice(0, SHOWN) };
}

function verdictOf(score: number): Detection['verdict'] {
  if (score >= THRESHOLDS.campaign) return 'campaign';
  return score >= THRESHOLDS.unsure ? 'unsure' : 'other';
}
