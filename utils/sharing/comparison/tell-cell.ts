import {
  type ColumnId,
  type ComparedParty,
  type ComparedSite,
  isQuestion,
  questionOf,
  type Row,
} from '../../comparison';
import { inLocale, type Words } from '../../evidence';
import { tellCountries, tellLanguage } from '../telling/tell-names';

/**
 * What stands in a cell, entry by entry; the same for every site, and never nothing: what was not found is said to be so. `date` writes
 * an ISO date or instant as the reader of the file wants it.
 */
export function tellCell(row: Row, column: ColumnId, words: Words, date: (iso: string) => string): string[] {
  const own = tellOwn(row, column, words);
  if (own) return own.length > 0 ? own : [words('compare_none')];
  if (column === 'site') return [row.site];
  if (!row.compared) return [words('compare_not_read')];
  const told = tellFacts(row.compared, column, words, date);
  return told.length > 0 ? told : [words('compare_not_found')];
}

/** What is the citizen's own; nothing for other columns. */
function tellOwn({ noted, compared }: Row, column: ColumnId, words: Words): string[] | undefined {
  const count = (number = 0) => (number > 0 ? [words('library_number', { count: number })] : []);
  if (column === 'notes') return count(noted?.notes);
  if (column === 'kept-versions') return count(compared?.keptVersions);
  if (column === 'election') return noted?.elections ?? [];
  if (column === 'candidate') return noted?.candidates ?? [];
  return undefined;
}

function tellFacts(site: ComparedSite, column: ColumnId, words: Words, date: (iso: string) => string): string[] {
  const parties = (list: readonly ComparedParty[]) => list.map((party) => tellParty(party, words));
  switch (column) {
    case 'country':
      return site.country ? [tellCountries(site.country, words.locale)] : [];
    case 'host':
      return site.hosts.map(({ name, possible }) => (possible ? words('compare_possibly', { name }) : name));
    case 'operator-country': {
      const seats = [...new Set(site.hosts.flatMap(({ seat }) => seat ?? []))];
      if (seats.length === 0 && site.hosts.length > 0) return [words('compare_no_source')];
      return seats.map((seat) => tellCountries(seat, words.locale));
    }
    case 'verdict':
      return [words(verdictKey(site))];
    case 'page-language':
      return [tellLang(site.pageLanguage, words)];
    case 'fields':
      return site.fields.map((kind) => words(`field_kind_${kind}`));
    case 'special':
      return site.special.map((kind) => words(`special_name_${kind}`));
    case 'sends-to':
      return parties(site.sendsTo);
    case 'observed':
      return parties(site.observed);
    case 'declared':
      return parties(site.declared);
    case 'read-at':
      return [date(site.readAt)];
  }
  const { status } = site.policy;
  if (status !== 'read') return [words(`compare_policy_${status.replaceAll('-', '_')}`)];
  return tellPolicy(site, column, words, date);
}

/** Columns that only a policy that was read can fill. */
function tellPolicy(
  { policy, pageLanguage, recipients, answers }: ComparedSite,
  column: ColumnId,
  words: Words,
  date: (iso: string) => string,
): string[] {
  if (isQuestion(column)) {
    const answer = answers.find(({ clause }) => clause === questionOf(column))?.answer ?? 'not-checked';
    return [words(`changes_answer_${answer.replaceAll('-', '_')}`)];
  }
  switch (column) {
    case 'policy-language':
      return [tellLang(policy.language, words)];
    case 'relation':
      return [
        words('languages_pair', { page: tellLang(pageLanguage, words), policy: tellLang(policy.language, words) }),
      ];
    case 'whose':
      return [
        policy.whose === undefined || policy.whose === 'site'
          ? words('compare_whose_site')
          : words('compare_whose', { name: policy.whose }),
      ];
    case 'policy-date':
      if (!policy.dated) return [];
      return [policy.dated.iso === undefined ? policy.dated.said : date(policy.dated.iso)];
    case 'policy-read':
      return policy.readAt === undefined ? [] : [date(policy.readAt)];
    case 'recipients':
      return recipients.map(({ id, label }) => (label ? inLocale(label, words.locale) : id));
  }
  return [];
}

function verdictKey({ verdict, network }: ComparedSite): string {
  if (verdict === 'campaign') return network ? 'what_network' : 'what_campaign';
  return verdict === 'unsure' ? 'what_unsure' : 'what_other';
}

function tellLang(language: string | null | undefined, words: Words): string {
  return language ? tellLanguage(language, words.locale) : words('language_unknown');
}

/** An organisation, with its seat's country where a source says it. */
function tellParty({ name, seat }: ComparedParty, words: Words): string {
  return seat ? words('compare_party', { name, country: tellCountries(seat, words.locale) }) : name;
}
