import { expect, it } from 'vitest';
import type { LanguageFinding } from '../../utils/policy';
import { relateLanguages } from '../../utils/report/relate-languages';

const language = (lang: string | null, ...others: string[]): LanguageFinding => ({
  lang,
  certainty: 1,
  others: others.map((other) => ({ lang: other, share: 0.3 })),
});

it.each([
  ['the same', language('fr'), language('fr'), 'same'],
  ['different', language('fr'), language('en'), 'different'],
  ['partly the same where the policy holds the page’s language too', language('fr'), language('en', 'fr'), 'partly'],
  ['partly the same where the policy holds another language too', language('fr'), language('fr', 'en'), 'partly'],
  ['unknown where the page cannot be told', language(null), language('en'), 'unknown'],
  ['unknown where the policy cannot be told', language('fr'), language(null), 'unknown'],
] as const)('two languages are %s', (_, page, policy, relation) => {
  expect(relateLanguages(page, policy)).toBe(relation);
});
