import type { PageFacts } from '../facts';
import type { ImprintFinding } from '../imprint';
import type { PlatformFinding } from '../platforms';
import type { PageView, Signal } from './signal';
import { SIGNALS } from './signals';
import { DECISIVE, SUPPORTING } from './words/lexicon';
import { viewWords } from './words/view-words';

/** A signal that shows on a page, and how fully, above 0 and at most 1. */
export interface Shown {
  id: string;
  signal: Signal;
  share: number;
  evidence: ReturnType<Signal['look']>;
}

/** What a verdict weighs: the signals that show, and whether the page says enough to be judged at all. */
export interface WeighedPage {
  page: PageView;
  shown: Shown[];
  enough: boolean;
}

/** Kinds of political words that must come together where nothing stronger stands; fewer where a party stands in the site's name. */
const LEAST_ROLES = 3;
const LEAST_BESIDE_PARTY = 2;
/** A decisive word in running text alone may be about anyone: a club elects its board as well. */
const LEAST_IN_TEXT = 2;

/** Looks at a page with every signal. Fitting and judging share it, so that what is weighed is what was fitted. */
export function weighPage(facts: PageFacts, platforms: PlatformFinding[], imprint: ImprintFinding[]): WeighedPage {
  const page: PageView = { facts, platforms, imprint, words: viewWords(facts) };
  const shown = [...SIGNALS].flatMap(([id, signal]): Shown[] => {
    const evidence = signal.look(page).filter(({ saw }) => saw !== '');
    const full = signal.full ?? 1;
    return evidence.length === 0 ? [] : [{ id, signal, evidence, share: Math.min(evidence.length, full) / full }];
  });
  return { page, shown, enough: isEnough(page, shown) };
}

/**
 * "List", "vote", "programme" and "campaign" are everyday words: several kinds of words, one of them decisive, have to come
 * together, unless the page declares who pays for it or uses a service made for campaigns. At an address that only public bodies are
 * given no campaign is at home.
 */
function isEnough({ words }: PageView, shown: Shown[]): boolean {
  if (shown.some(({ id }) => id === 'public-body')) return false;
  if (shown.some(({ id }) => id === 'imprint-notice' || id === 'campaign-service')) return true;
  const roles = new Set(words.hits.map(({ role }) => role));
  const count = [...DECISIVE, ...SUPPORTING, 'stands' as const].filter((role) => roles.has(role)).length;
  const least = shown.some(({ id }) => id === 'name-says-party') ? LEAST_BESIDE_PARTY : LEAST_ROLES;
  const decisive = words.hits.filter(({ role }) => DECISIVE.includes(role));
  const prominent = decisive.some(({ zone }) => zone !== 'text');
  return count >= least && (prominent || decisive.length >= LEAST_IN_TEXT);
}
