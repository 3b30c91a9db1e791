import type { KeptSummary, PolicyChanges } from '../../utils/changes';
import { compareVersions } from '../../utils/changes';
import { answerOf, versionOf } from './policy-of';

/** A kept version as it stands in a list. */
export function summaryOf(last: number, over: Partial<KeptSummary> = {}): KeptSummary {
  const at = `2026-11-0${last}T12:00:00.000Z`;
  return {
    version: 1,
    id: `00000000-0000-4000-8000-00000000000${last}`,
    site: 'a.example',
    url: 'https://a.example/privacy',
    title: 'Privacy policy',
    language: 'en',
    keptAt: at,
    readAt: at,
    seenAt: at,
    reader: '0.5.0',
    ...over,
  };
}

const YEAR = 'We delete your data one year after the vote.';
const MONTH = 'We delete your data one month after the vote.';
const SHARE = 'We share your data with the party.';

/** Two answers that changed, one in its words and one in itself, and the passages they stand in. */
export const twoAnswers: PolicyChanges = compareVersions(
  versionOf([YEAR, 'The end.'], [answerOf('retention', 'yes', YEAR), answerOf('recipients', 'silent')]),
  versionOf([MONTH, SHARE, 'The end.'], [answerOf('retention', 'yes', MONTH), answerOf('recipients', 'yes', SHARE)]),
);

export const sameText: PolicyChanges = compareVersions(versionOf([YEAR]), versionOf([YEAR]));
export const wordsOnly: PolicyChanges = compareVersions(versionOf([YEAR]), versionOf([YEAR, 'The end.']));
