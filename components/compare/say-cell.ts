import {
  type ColumnId,
  type ComparedParty,
  type ComparedSite,
  isQuestion,
  questionOf,
  type Row,
} from '../../utils/comparison';
import { inLocale } from '../../utils/evidence';
import { countryName, day, type InterfaceWords, languageName, rowOf } from '../i18n';
import { sayWhat } from '../report/say-lines';
import { OWN_COLUMNS } from './columns';

/** What a cell says, in words; the same for every site. A cell is never empty. */
export function sayCell(words: InterfaceWords, row: Row, column: ColumnId): string {
  if (OWN_COLUMNS.has(column)) return sayOwn(words, row, column);
  return row.compared ? sayCompared(words, row.compared, column) : words('compare_not_read');
}

/** What an answer is, in words: the same four as where versions of a policy are compared. */
export function sayAnswer(words: InterfaceWords, answer: string): string {
  return words(`changes_answer_${answer.replaceAll('-', '_')}`);
}

/** The answer of a site to a question; undefined where no policy was read. */
export function answerOf({ policy, answers }: ComparedSite, clause: string): AnswerId | undefined {
  if (policy.status !== 'read') return undefined;
  return answers.find((it) => it.clause === clause)?.answer ?? 'not-checked';
}
export type AnswerId = ComparedSite['answers'][number]['answer'];

/** What became of a policy that was not read. */
export function sayPolicyStatus(words: InterfaceWords, { status }: ComparedSite['policy']): string {
  return words(`compare_policy_${status.replaceAll('-', '_')}`);
}

/** A party with its seat's country where that is known. */
export function sayParty(words: InterfaceWords, { name, seat }: ComparedParty): string {
  return seat ? words('compare_party', { name, country: countryName(words, seat) }) : name;
}

export function sayLanguage(words: InterfaceWords, tag: string | null | undefined): string {
  return tag ? languageName(words, tag) : words('language_unknown');
}

function sayOwn(words: InterfaceWords, { noted, compared }: Row, column: ColumnId): string {
  const named = (names: string[] = []) => (names.length > 0 ? rowOf(words, names) : words('compare_none'));
  const count = (number = 0) => (number > 0 ? words('library_number', { count: number }) : words('compare_none'));
  if (column === 'election') return named(noted?.elections);
  if (column === 'candidate') return named(noted?.candidates);
  if (column === 'notes') return count(noted?.notes);
  if (column === 'kept-versions') return count(compared?.keptVersions);
  return compared ? words('compare_read_on', { date: day(words, compared.readAt) }) : words('compare_not_read');
}

function sayCompared(words: InterfaceWords, site: ComparedSite, column: ColumnId): string {
  const found = (names: readonly string[]) =>
    names.length > 0 ? rowOf(words, [...new Set(names)]) : words('compare_not_found');
  const { policy } = site;
  switch (column) {
    case 'verdict':
      return sayWhat(words, site.verdict, site.network, false);
    case 'country':
      return site.country ? countryName(words, site.country) : words('compare_not_found');
    case 'host':
      return found(site.hosts.map(({ name, possible }) => (possible ? words('compare_possibly', { name }) : name)));
    case 'operator-country': {
      const seats = site.hosts.flatMap(({ seat }) => seat ?? []);
      if (seats.length === 0 && site.hosts.length > 0) return words('compare_no_source');
      return found(seats.map((seat) => countryName(words, seat)));
    }
    case 'page-language':
      return sayLanguage(words, site.pageLanguage);
    case 'fields':
      return found(site.fields.map((kind) => sayKind(words, 'field_kind', kind)));
    case 'special':
      return found(site.special.map((kind) => sayKind(words, 'special_name', kind)));
    case 'sends-to':
      return found(site.sendsTo.map((party) => sayParty(words, party)));
    case 'observed':
      return found(site.observed.map((party) => sayParty(words, party)));
    case 'declared':
      return found(site.declared.map((party) => sayParty(words, party)));
  }
  return policy.status === 'read' ? sayPolicy(words, site, column) : sayPolicyStatus(words, policy);
}

/** Columns that only a policy that was read can fill. */
function sayPolicy(words: InterfaceWords, site: ComparedSite, column: ColumnId): string {
  const { policy } = site;
  if (isQuestion(column)) return sayAnswer(words, answerOf(site, questionOf(column)) ?? 'not-checked');
  switch (column) {
    case 'policy-language':
      return sayLanguage(words, policy.language);
    case 'relation':
      return words('languages_pair', {
        page: sayLanguage(words, site.pageLanguage),
        policy: sayLanguage(words, policy.language),
      });
    case 'whose':
      return policy.whose === undefined || policy.whose === 'site'
        ? words('compare_whose_site')
        : words('compare_whose', { name: policy.whose });
    case 'policy-date':
      if (policy.dated?.iso) return day(words, policy.dated.iso);
      return policy.dated?.said ?? words('compare_not_found');
    case 'policy-read':
      return policy.readAt ? words('compare_read_on', { date: day(words, policy.readAt) }) : words('compare_not_found');
    default: {
      const named = site.recipients.map(({ id, label }) => (label ? inLocale(label, words.locale) : id));
      return named.length > 0 ? rowOf(words, named) : words('compare_not_found');
    }
  }
}

export function sayKind(words: InterfaceWords, prefix: 'field_kind' | 'special_name', kind: string): string {
  const key = `${prefix}_${kind.replaceAll('-', '_')}`;
  return words.has(key) ? words(key) : kind;
}
