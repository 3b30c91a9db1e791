import type { Passage, PolicyText } from '../facts';
import { answerClause } from './answer-clause';
import { clauses } from './clauses';
import { detectLanguage } from './detect-language';
import { findUnfilled } from './find-unfilled';
import { judgeDocument } from './judge-document';
import type { PolicyReading } from './policy-reading';
import { preparePolicy } from './policy-units';

/** What the language is told from: lists of cookies and of companies in tables are often in English whatever the policy is in. */
function proseOf(passages: Passage[]): string {
  const prose = passages.filter((it) => it.kind !== 'row');
  return (prose.length > 0 ? prose : passages).map((it) => it.text).join('\n');
}

/** Puts every clause's question to a policy, in the policy's own language, and answers with its own words. */
export function readPolicy(text: PolicyText): PolicyReading {
  const plain = text.passages.map((it) => it.text).join('\n');
  const language = detectLanguage(proseOf(text.passages), text.htmlLang);
  const policy = preparePolicy(text, language.lang ?? 'und');
  const unfilled = findUnfilled(text);
  const all = policy.units.map((it) => it.context).join(' ');
  return {
    url: text.url,
    title: text.title,
    language,
    words: plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    passages: text.passages.length,
    cut: text.cut,
    document: judgeDocument(text, language.lang ?? 'und'),
    ...(unfilled.length > 0 && { unfilled }),
    answers: clauses.map(({ id, clause }) => answerClause(id, clause, policy, all)),
  };
}
