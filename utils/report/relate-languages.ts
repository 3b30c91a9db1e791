import type { LanguageFinding } from '../policy';
import type { LanguageRelation } from './report';

/** How a policy's language stands to the page's: a fact, never a verdict. */
export function relateLanguages(page: LanguageFinding, policy: LanguageFinding): LanguageRelation {
  if (page.lang === null || policy.lang === null) return 'unknown';
  if (page.lang === policy.lang) return policy.others.length > 0 ? 'partly' : 'same';
  return policy.others.some((other) => other.lang === page.lang) ? 'partly' : 'different';
}
