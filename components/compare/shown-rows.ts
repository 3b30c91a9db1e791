import { type ColumnId, filterSites, type Row, type RowOrder, sortRows } from '../../utils/comparison';
import { countryName, type InterfaceWords, languageName } from '../i18n';
import { type ColumnGroup, NUMBER_COLUMNS } from './columns';
import type { SitesQuery } from './comparison-query';

/** The rows that a query asks for, in the order given. */
export function wantedRows(rows: readonly Row[], { noted, ...filter }: Omit<SitesQuery, 'by' | 'falling'>): Row[] {
  return filterSites(noted ? rows.filter((row) => row.noted !== undefined) : rows, filter);
}

/** Rows in the order of a column: codes are ordered by the words they are shown as. */
export function orderedRows(rows: readonly Row[], order: RowOrder, words: InterfaceWords): Row[] {
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const said = new Map<string, string>();
  const say = (value: string, column: ColumnId) => {
    const known = said.get(value);
    if (known !== undefined) return known;
    const text = sayCode(words, value, column);
    said.set(value, text);
    return text;
  };
  return sortRows(rows, order, (a, b, column) => compare(say(a, column), say(b, column)));
}

/** The column that an address names; the first where there is none of that name. */
export function toColumn(name: string, groups: readonly ColumnGroup[]): ColumnId {
  return groups.flatMap(({ columns }) => columns).find((column) => column === name) ?? 'site';
}

/** The way a column is first sorted: names from A, numbers and days from the largest. */
export function firstFalling(column: string): boolean {
  return FALLING.has(column);
}
const FALLING: ReadonlySet<string> = new Set([
  ...NUMBER_COLUMNS,
  'fields',
  'special',
  'sends-to',
  'observed',
  'declared',
  'recipients',
  'policy-date',
  'policy-read',
  'read-at',
]);

function sayCode(words: InterfaceWords, value: string, column: ColumnId): string {
  if (column === 'country' || column === 'operator-country') return countryName(words, value);
  if (column === 'page-language' || column === 'policy-language') return languageName(words, value);
  return value;
}
