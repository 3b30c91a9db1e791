import type { PolicyReading } from '../report';
import { compareClauses } from './compare-clauses';
import { comparePassages } from './compare-passages';
import type { KeptAnswer, KeptPassage } from './kept-policy';
import type { PolicyChanges } from './policy-changes';
import { sameText } from './same-text';

/**
 * A version with what it answers. Both versions must have been read with the rules of the same day: the text is kept so that this can be
 * done, and a clause that the product has learned since is then no change of the policy.
 */
export interface ReadVersion {
  passages: KeptPassage[];
  reading: Pick<PolicyReading, 'language' | 'answers'>;
}

/** How two versions of a policy differ: what they answer, their language, the day they name, and their words. No verdict. */
export function compareVersions(before: ReadVersion, after: ReadVersion): PolicyChanges {
  if (sameText(before.passages, after.passages)) {
    return { same: true, clauses: [], notCompared: [], passages: [], moved: 0, more: 0 };
  }
  return {
    same: false,
    ...compareClauses(answered(before), answered(after)),
    ...compareLanguages(before.reading.language.lang, after.reading.language.lang),
    ...comparePassages(before.passages, after.passages),
  };
}

/** Clauses that the text as it was kept answers otherwise by today's rules: the product's change, not the policy's. */
export function answeredOtherwise(kept: KeptAnswer[], today: Pick<PolicyReading, 'answers'>): string[] {
  const then = new Map(kept.map(({ clause, answer }) => [clause, answer]));
  return today.answers.filter(({ clause, answer }) => then.get(clause) !== answer).map(({ clause }) => clause);
}

function answered({ passages, reading }: ReadVersion) {
  return { passages, answers: reading.answers };
}

function compareLanguages(before: string | null, after: string | null): Pick<PolicyChanges, 'language'> {
  return before === after ? {} : { language: { before, after } };
}
