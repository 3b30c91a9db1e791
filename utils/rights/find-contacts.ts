import type { Quote } from '../evidence';
import type { ImprintRole } from '../imprint';
import { emailsIn } from './emails-in';
import { isAuthorityAddress } from './named-authority';
import { type RightsSources, saidOn, type Whose } from './rights-sources';

/** Where questions about data can be sent, in the pages' own words. */
export interface Contact {
  /** What the words answer: a clause of the policy, or the legal notice. */
  from: 'contact' | 'dpo' | 'controller' | 'imprint';
  /** E-mail addresses printed in the words, ready for a mail program. */
  emails: readonly string[];
  quote: Quote;
  whose: Whose;
}

/** Clauses that say whom to write to, the most direct first. */
const CLAUSES = ['contact', 'dpo', 'controller'] as const;
/** Whoever hosts or pays answers no questions about data. */
const OTHERS: readonly ImprintRole[] = ['host', 'maker', 'payer', 'finance-agent', 'data-processor'];
const MOST = 6;

/** The contacts that pages print, those of the site's own before its platform's, those with an address to write to first. */
export function findContacts({ policy, imprint }: Pick<RightsSources, 'policy' | 'imprint'>): Contact[] {
  const said = CLAUSES.flatMap((from) =>
    saidOn(policy, from).map(
      (quote): Contact => ({ from, emails: emailsOf(quote.exact), quote, whose: policy?.whose ?? 'site' }),
    ),
  );
  const printed = imprint
    .filter(({ role, email }) => email !== undefined && !OTHERS.includes(role))
    .map(({ email = '', quote }): Contact => ({ from: 'imprint', emails: emailsOf(email), quote, whose: 'site' }))
    .filter(({ emails }) => emails.length > 0);
  return [...said, ...printed]
    .filter(isFirstOfItsKind)
    .map((contact, place) => ({ contact, place }))
    .sort((a, b) => rank(a.contact) - rank(b.contact) || a.place - b.place)
    .map(({ contact }) => contact)
    .slice(0, MOST);
}

function emailsOf(text: string): string[] {
  return emailsIn(text).filter((email) => !isAuthorityAddress(email));
}

function rank({ whose, emails }: Contact): number {
  return (whose === 'site' ? 0 : 2) + (emails.length > 0 ? 0 : 1);
}

/** The same words, or an address already given, are not told twice. */
function isFirstOfItsKind({ quote, emails }: Contact, place: number, all: Contact[]): boolean {
  const before = all.slice(0, place);
  if (before.some((other) => other.quote.exact === quote.exact)) return false;
  const known = before.flatMap((other) => other.emails);
  return emails.length === 0 || emails.some((email) => !known.includes(email));
}
