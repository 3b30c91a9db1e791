import type { ComparedQuestion } from './compared-site';
import type { KeptSite } from './kept-site';

/**
 * The questions that any of the policies was asked, each once, with the newest report's label and place; what only older ones were asked
 * comes after.
 */
export function questionsOf(kept: readonly Pick<KeptSite, 'report'>[]): ComparedQuestion[] {
  const newestFirst = [...kept].sort((a, b) => Date.parse(b.report.readAt) - Date.parse(a.report.readAt));
  const questions = new Map<string, ComparedQuestion>();
  for (const { policy } of newestFirst.map(({ report }) => report)) {
    if (policy.status !== 'read') continue;
    for (const { clause, label, group } of policy.reading.answers) {
      if (!questions.has(clause)) questions.set(clause, { clause, label, group });
    }
  }
  return [...questions.values()];
}
