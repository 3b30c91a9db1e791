/** Legal forms and seats that operators' names end in; two companies of one group are one operator to a reader. */
const FORMS = new Set(
  `inc incorporated llc ltd limited gmbh ag kg se sas sasu sarl sa bv nv corp corporation company co plc srl spa oy oyj ab as aps pbc
  pty lp llp ug ev ireland europe emea international netherlands france germany deutschland uk usa us the`.split(/\s+/),
);

/**
 * The names in an operator's full name, without legal forms, in their own spelling: "Google" of "Google Ireland Limited / Google LLC",
 * "Dolphins" and "Qomon" of "Dolphins SAS (Qomon)".
 */
export function operatorNames(operator: string): string[] {
  const parts = operator.split(/[/;()]|,?\s(?:with|and|of|formerly)\s/).map(withoutForm);
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** What two spellings of one operator have in common. */
export function operatorKey(operator: string): string {
  return (operatorNames(operator)[0] ?? operator).toLowerCase();
}

function withoutForm(name: string): string {
  const words = name.split(/[\s,]+/).filter(Boolean);
  const kept = words.filter((word, at) => at === 0 || !FORMS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return kept.join(' ').replace(/^[^\p{L}\p{N}]+/u, '');
}
