import { type ColumnId, isQuestion, questionOf } from './columns';
import { ComparedSite } from './compared-site';
import type { Row } from './join-rows';

type Answer = ComparedSite['answers'][number]['answer'];
type Relation = NonNullable<ComparedSite['policy']['relation']>;

/** The order of values that are no words and no numbers; what is in none of them is unknown. */
const ANSWERS: readonly Answer[] = ['yes', 'no', 'silent', 'not-checked'];
const RELATIONS: readonly Relation[] = ['same', 'partly', 'different'];
const VERDICTS = ComparedSite.shape.verdict.options;

/**
 * What a row is sorted by in a column: words as they stand or an id, a number, an ISO instant; undefined where it is not known. Of several
 * values the first.
 */
export function valueIn({ site, compared, noted }: Row, column: ColumnId): string | number | undefined {
  if (column === 'site') return site;
  if (column === 'notes') return noted?.notes ?? 0;
  if (column === 'election') return noted?.elections[0];
  if (column === 'candidate') return noted?.candidates[0];
  return compared && keptValue(compared, column);
}

function keptValue(row: ComparedSite, column: ColumnId): string | number | undefined {
  if (isQuestion(column)) {
    const clause = questionOf(column);
    return placeIn(ANSWERS, row.answers.find((it) => it.clause === clause)?.answer);
  }
  const { policy } = row;
  const read = policy.status === 'read';
  switch (column) {
    case 'country':
      return row.country;
    case 'host':
      return row.hosts[0]?.name;
    case 'operator-country':
      return row.hosts.find(({ seat }) => seat !== undefined)?.seat;
    case 'verdict':
      return placeIn(VERDICTS, row.verdict);
    case 'page-language':
      return row.pageLanguage ?? undefined;
    case 'policy-language':
      return policy.language ?? undefined;
    case 'relation':
      return placeIn(RELATIONS, policy.relation);
    case 'whose':
      return policy.whose;
    case 'policy-date':
      return policy.dated?.iso ?? policy.dated?.said;
    case 'policy-read':
      return policy.readAt;
    case 'fields':
      return row.fields.length;
    case 'special':
      return row.special.length;
    case 'sends-to':
      return row.sendsTo.length;
    case 'observed':
      return row.observed.length;
    case 'declared':
      return read || row.declared.length > 0 ? row.declared.length : undefined;
    case 'recipients':
      return read ? row.recipients.length : undefined;
    case 'read-at':
      return row.readAt;
    case 'kept-versions':
      return row.keptVersions;
  }
  return undefined;
}

function placeIn<T>(order: readonly T[], value: T | undefined): number | undefined {
  const place = value === undefined ? -1 : order.indexOf(value);
  return place === -1 ? undefined : place;
}
