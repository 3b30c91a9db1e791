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
  /** Questions about special categories of data, in the forms' own words. */
  sensitiveQuestions?: string[];
  /** The page's language, null where it cannot be told. */
  pageLanguage?: string | null;
  /** `relation`: how the policy's language stands to the page's. */
  policy?: {
    reading: PolicyReading;
    readAt: string;
    whose: 'site' | { platform: string };
    relation?: 'same' | 'different' | 'partly' | 'unknown';
  };
}

/** A note as its rule writes it; the question is the rule's. */
export type NoteDraft = Omit<OwnershipNote, 'question'>;

/**
 * One thing that can be said. Files of `rules/` are told in the order of their question, then of `order`: the same for every site,
 * whoever runs it.
 */
export interface OwnershipRule {
  question: OwnershipNote['question'];
  order: number;
  /** Ids it may give its notes: each has a sentence, the message `note_<id>`. */
  ids: readonly string[];
  tell: (sources: OwnershipSources) => NoteDraft[];
}

export function defineRule(rule: OwnershipRule): OwnershipRule {
  return rule;
}
