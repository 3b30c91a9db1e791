import { QUOTE_LIMIT, type Quote } from '../evidence';
import type { Statement } from './find-statements';
import type { PreparedPolicy, Unit } from './policy-units';
import { GOOD_LENGTH, shortenSentence } from './shorten-sentence';
import { splitSentences } from './split-sentences';

/** How much stands around a quote so that it can be found again. */
const AROUND = 32;
/** How many passages back the lead-in of an item is looked for: no list is longer that a reader would follow. */
const LIST = 60;

function quote({ words, text, lang }: PreparedPolicy, { passage }: Unit, start: number, end: number): Quote {
  const to = Math.min(end, start + QUOTE_LIMIT);
  const heading = text.passages[passage]?.heading;
  return {
    exact: words.slice(start, to),
    prefix: words.slice(Math.max(0, start - AROUND), start),
    suffix: words.slice(to, to + AROUND),
    url: text.url,
    ...(heading && { heading }),
    lang,
  };
}

/** Where the sentence begins and ends that introduces an item or a row. */
function findLead(policy: PreparedPolicy, { passage }: Unit): { start: number; end: number } | null {
  const { passages } = policy.text;
  const lead = passages[passage]?.lead;
  if (!lead) return null;
  for (let at = passage - 1; at >= Math.max(0, passage - LIST); at--) {
    const own = passages[at];
    if (!own?.text.endsWith(lead) || own.kind === 'heading') continue;
    const last = own.kind === 'row' ? undefined : splitSentences(own.text, policy.lang).at(-1);
    const start = (policy.starts[at] ?? 0) + (last?.start ?? 0);
    return { start, end: (policy.starts[at] ?? 0) + own.text.length };
  }
  return null;
}

/** What a colon announces belongs to it: the passages that follow, whole, as long as the quote stays short. */
function endOfAnnounced(policy: PreparedPolicy, { passage, start, end }: Unit): number {
  const { passages } = policy.text;
  const own = passages[passage];
  if (!policy.words.slice(start, end).endsWith(':') || end < (policy.starts[passage] ?? 0) + (own?.text.length ?? 0)) {
    return end;
  }
  let reached = end;
  for (let at = passage + 1; at < passages.length; at++) {
    const next = passages[at];
    const after = (policy.starts[at] ?? 0) + (next?.text.length ?? 0);
    if (!next || next.kind === 'heading' || after - start > GOOD_LENGTH) break;
    reached = after;
  }
  return reached;
}

/**
 * The statement in the policy's own words: its sentence, whole unless a shorter part says the same, with its lead-in where only that makes
 * it an answer.
 */
export function quoteStatement(policy: PreparedPolicy, statement: Statement): Quote[] {
  const { unit, needsLead } = statement;
  const lead = needsLead ? findLead(policy, unit) : null;
  const sentence = policy.words.slice(unit.start, unit.end);
  const end = lead ? unit.end : unit.start + shortenSentence(sentence, policy.lang, statement);
  if (!lead) return [quote(policy, unit, unit.start, end < unit.end ? end : endOfAnnounced(policy, unit))];
  if (unit.end - lead.start <= GOOD_LENGTH) return [quote(policy, unit, lead.start, unit.end)];
  return [quote(policy, unit, unit.start, unit.end), quote(policy, unit, lead.start, lead.end)];
}
