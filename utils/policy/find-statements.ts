import type { ClausePhrases, HeadedRule, Rule } from './define-phrases';
import type { PreparedPolicy, Unit } from './policy-units';

/** A sentence that answers a clause, and how strongly. */
export interface Statement {
  unit: Unit;
  score: number;
  /** How strongly a part of the sentence would answer by itself. Folded words in, the sum of the rules out. */
  weighs: (words: string) => number;
  /** What would take a denial back, or limit what is said. */
  exceptions?: RegExp;
  /** Whether only the lead-in made it an answer, so that the quote must hold the lead-in too. */
  needsLead: boolean;
}

/** What a fitting heading adds, and what a statement must reach to be shown. */
const HEADING = 1.5;
const FLOOR = 3;
/** A second rule that agrees adds this share of its weight: two weak signs are less than a strong one. */
const AGREEING = 0.5;
/** A sentence that ends in a colon only announces the answer. */
const ANNOUNCES = 1;
/** A sentence that is longer than this holds every cue by and by: each so many letters more take a point off. */
const READABLE = 300;
const LONG = 200;
/** So few letters without a lead-in are a title that runs into its paragraph rather than a statement; a sentence is better. */
const TITLE = 32;

const holds = (rule: Rule, words: string) => rule.every((cue) => typeof cue === 'number' || cue.test(words));

/** Sum of the rules that hold: the strongest counts fully, the rest in part. */
function weigh(rules: Rule[], words: string): number {
  let best = 0;
  let rest = 0;
  for (const rule of rules) {
    if (!holds(rule, words)) continue;
    const weight = rule[0];
    if (weight > best) {
      rest += best;
      best = weight;
    } else rest += weight;
  }
  return best + AGREEING * rest;
}

/** A cue that asks where the sentence begins or ends cannot be looked for in the whole document. */
const ANCHORED = /(^|[(|])\^|\$($|[)|])/;

/** Leaves out rules whose cues stand nowhere in the document: most do not, and the rest is read once for each sentence. */
function livingRules(rules: Rule[], all: string): Rule[] {
  return rules.filter((rule) =>
    rule.every((cue) => typeof cue === 'number' || ANCHORED.test(cue.source) || cue.test(all)),
  );
}

/** What makes a sentence worse to quote than another that says the same: it only announces, goes on for long, or is a mere title. */
function flaws({ words, context }: Unit): number {
  const announces = words.endsWith(':') ? ANNOUNCES : 0;
  const title = context === words && words.length < TITLE ? 1 : 0;
  return announces + title + Math.max(0, words.length - READABLE) / LONG;
}

function judge(
  unit: Unit,
  rules: Rule[],
  phrases: ClausePhrases,
  veto: RegExp[],
  headed: HeadedRule[],
): Statement | null {
  const own = weigh(rules, unit.words);
  const withLead = unit.context === unit.words ? own : weigh(rules, unit.context);
  const under = phrases.headings.test(unit.heading);
  const byHeading = under
    ? Math.max(0, ...headed.filter(([, cue]) => cue.test(unit.words)).map(([weight]) => weight))
    : 0;
  const alone = Math.max(own, byHeading);
  const needsLead = alone < FLOOR && withLead > alone;
  const best = Math.max(alone, withLead);
  if (best === 0) return null;
  if (veto.some((it) => it.test(unit.context))) return null;
  const agreeing = byHeading > 0 && best > byHeading ? byHeading * AGREEING : 0;
  const score = best + agreeing + (under ? HEADING : 0) - flaws(unit);
  return score < FLOOR
    ? null
    : { unit, score, needsLead, weighs: (words) => weigh(rules, words), exceptions: phrases.exceptions };
}

/** Sentences that affirm and sentences that deny, strongest first; the earlier one where two are as strong. */
export function findStatements(
  policy: PreparedPolicy,
  phrases: ClausePhrases,
  all: string,
): { yes: Statement[]; no: Statement[] } {
  const yesRules = livingRules(phrases.yes, all);
  const noRules = livingRules(phrases.no ?? [], all);
  const veto = phrases.veto ?? [];
  const yes: Statement[] = [];
  const no: Statement[] = [];
  for (const unit of policy.units) {
    const spared = phrases.exceptions?.test(unit.context) ?? false;
    const denial = noRules.length && !spared ? judge(unit, noRules, phrases, [], []) : null;
    if (denial) {
      no.push(denial);
      continue;
    }
    const statement = judge(unit, yesRules, phrases, veto, phrases.headed ?? []);
    if (statement) yes.push(statement);
  }
  const stronger = (a: Statement, b: Statement) => b.score - a.score;
  return { yes: yes.sort(stronger), no: no.sort(stronger) };
}
