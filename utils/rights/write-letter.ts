import type { LetterField, LetterKind, Letters } from './define-letters';
import type { LetterFacts } from './letter-facts';
import type { LetterLaw } from './letter-law';
import { knownLetters } from './letters';
import { plainValue } from './plain-value';

/** A letter, ready to be read, changed, copied or opened in a mail program. */
export interface Letter {
  subject: string;
  body: string;
}

export interface LetterOrder {
  kind: LetterKind;
  /** One of `LETTER_LANGUAGES`. */
  language: string;
  /** The law it names; null: it asks without naming one. */
  law: LetterLaw | null;
  facts: LetterFacts;
  /** ISO 8601 day or instant of the letter. */
  date: string;
}

/** Longest value taken from a page, in characters. */
const VALUE_LIMIT = 120;

/** Requests for which each law names a time to answer; GDPR Art. 12(3) speaks of Art. 15 to 22, the Swiss act of access. */
const TIMED: Readonly<Record<LetterLaw, readonly LetterKind[]>> = {
  gdpr: ['access', 'erasure', 'portability', 'objection'],
  uk: ['access', 'erasure', 'portability', 'objection'],
  swiss: ['access'],
};

/** Writes a letter from what is known; what only the citizen knows stands in square brackets. Throws a RangeError on an unknown language. */
export function writeLetter({ kind, language, law, facts, date }: LetterOrder): Letter {
  const texts = knownLetters.get(language);
  if (!texts) throw new RangeError(`no letters in ${language}`);
  const { subject, ask, platform } = texts.letters[kind];
  const values = valuesOf(texts, { kind, language, law, facts, date });
  const paragraphs = [
    '{controller}\n{contact}',
    '{date}',
    texts.greeting,
    ...ask,
    facts.platform ? platform : undefined,
    facts.policyRead && (facts.policyDated ? texts.policyDated : texts.policy),
    lawLines(texts, kind, law),
    texts.identity,
    texts.closing,
  ];
  const body = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n');
  return { subject: fill(subject, values), body: fill(body, values) };
}

function lawLines(texts: Letters, kind: LetterKind, law: LetterLaw | null): string | undefined {
  if (law === null) return undefined;
  return TIMED[law].includes(kind) ? `${texts.basis} ${texts.laws[law].deadline}` : texts.basis;
}

function valuesOf(texts: Letters, { kind, language, law, facts, date }: LetterOrder): Record<LetterField, string> {
  const { blanks } = texts;
  return {
    site: plainValue(facts.site, VALUE_LIMIT),
    controller: known(facts.controller) ?? blanks.controller,
    contact: known(facts.contact) ?? blanks.contact,
    date: longDate(date, language),
    read: longDate(facts.policyRead ?? date, language),
    dated: known(facts.policyDated) ?? '',
    platform: known(facts.platform) ?? '',
    law: law ? texts.laws[law].articles[kind] : '',
    name: blanks.name,
    email: blanks.email,
    reasons: blanks.reasons,
  };
}

function known(value: string | undefined): string | undefined {
  return value === undefined ? undefined : plainValue(value, VALUE_LIMIT) || undefined;
}

/** Fills each field once: what a page wrote is never filled in turn. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]{1,20})\}/g, (whole, field: string) =>
    Object.hasOwn(values, field) ? (values[field] ?? '') : whole,
  );
}

/** "22 November 2026": the day before the month, as letters in English outside America write it too. */
function longDate(iso: string, language: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(at);
}
