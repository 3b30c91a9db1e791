import type { PageFacts } from '../facts';
import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { Detection, Reason } from './detection';
import { isNetwork } from './is-network';
import type { PageView } from './signal';
import { SIGNALS } from './signals';
import { BIAS, THRESHOLDS, WEIGHTS } from './weights';
import { DECISIVE, SUPPORTING } from './words/lexicon';
import { viewWords } from './words/view-words';

/** Pieces of evidence kept for one reason. */
const SHOWN = 5;
/** Kinds of political words that must come together where nothing stronger stands. */
const LEAST_ROLES = 3;

/** Whether a page belongs to a campaign (candidate, party, list, supporters' network), with its reasons. */
export function detect(facts: PageFacts, platforms: PlatformFinding[], imprint: ImprintFinding[]): Detection {
  const page: PageView = { facts, platforms, imprint, words: viewWords(facts) };
  const reasons = [...SIGNALS].flatMap(([id, signal]): Reason[] => {
    const evidence = signal.look(page).filter(({ saw }) => saw !== '');
    const full = signal.full ?? 1;
    const weight = (WEIGHTS[id] ?? 0) * (Math.min(evidence.length, full) / full);
    return weight === 0 ? [] : [{ signal: id, label: signal.label, weight, evidence: evidence.slice(0, SHOWN) }];
  });
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const odds = reasons.reduce((sum, { weight }) => sum + weight, BIAS);
  const score = isEnough(page, reasons) ? Math.round(1000 / (1 + Math.exp(-odds))) / 1000 : 0;
  return { verdict: verdictOf(score), score, network: isNetwork(page), reasons };
}

/**
 * "List", "vote", "programme" and "campaign" are everyday words: several kinds of words, one of them decisive, have to come
 * together, unless the page declares who pays for it or uses a service made for campaigns.
 */
function isEnough({ words }: PageView, reasons: Reason[]): boolean {
  if (reasons.some(({ signal }) => signal === 'imprint-notice' || signal === 'campaign-service')) return true;
  const roles = new Set(words.hits.map(({ role }) => role));
  const count = [...DECISIVE, ...SUPPORTING].filter((role) => roles.has(role)).length;
  return count >= LEAST_ROLES && DECISIVE.some((role) => roles.has(role));
}

function verdictOf(score: number): Detection['verdict'] {
  if (score >= THRESHOLDS.campaign) return 'campaign';
  return score >= THRESHOLDS.unsure ? 'unsure' : 'other';
}
