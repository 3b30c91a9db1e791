import type { PolicyText } from '../facts';
import { detectLanguage, judgeDocument } from '../policy';
import type { InvestigatedDocument } from './investigated-document';

/** Kinds of text that are shown as no policy. A text in a language whose words are not known is given the benefit of the doubt. */
const NOT_POLICIES: readonly string[] = ['legal-notice', 'cookies', 'terms', 'other', 'too-short'];

/** How much of a text tells its language. */
const OPENING = 20_000;

/** Judgements, for as long as their texts are kept: a report is made anew with every document that comes in. */
const judged = new WeakMap<PolicyText, boolean>();

/** Whether a text may be read as a privacy policy: news, petitions, terms and imprints answer clauses by chance. */
export function isPolicy(text: PolicyText): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const words = text.passages.filter((it) => it.kind !== 'row').map((it) => it.text);
  const { lang } = detectLanguage(words.join('\n').slice(0, OPENING), text.htmlLang);
  const verdict = !NOT_POLICIES.includes(judgeDocument(text, lang ?? 'und').kind);
  judged.set(text, verdict);
  return verdict;
}

/**
 * A document that was read behind a link to a policy and is none counts as unreadable for that reason, so that the next candidate is tried.
 * What the citizen pointed at is the policy because she says so.
 */
export function refuseIfNoPolicy(document: InvestigatedDocument): InvestigatedDocument {
  const { tried, text } = document;
  if (tried.link.kind !== 'policy' || tried.link.pointed || tried.outcome !== 'read' || text === undefined)
    return document;
  if (isPolicy(text)) return document;
  return { tried: { ...tried, outcome: 'unreadable', reason: 'not-a-policy' } };
}
