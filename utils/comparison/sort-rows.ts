import type { ColumnId } from './columns';
import type { Row } from './join-rows';
import { valueIn } from './value-in';

export interface RowOrder {
  by: ColumnId;
  falling: boolean;
}

/** Compares two texts as `Intl.Collator` does. Told the column, so that ids can be compared by the words they are shown as. */
export type ValueCompare = (a: string, b: string, column: ColumnId) => number;

/** Rows in the order of a column. What is not known comes last either way, and equals stand by site. */
export function sortRows(rows: readonly Row[], { by, falling }: RowOrder, compare: ValueCompare = compareCodes): Row[] {
  const sign = falling ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueIn(row, by) }))
    .sort((a, b) => {
      const equal = a.row.site === b.row.site ? 0 : compareCodes(a.row.site, b.row.site);
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined) || equal;
      }
      return sign * compareValues(a.value, b.value, by, compare) || equal;
    })
    .map(({ row }) => row);
}

function compareValues(a: string | number, b: string | number, column: ColumnId, compare: ValueCompare): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b), column);
}

/** The same in every language and browser. */
function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
