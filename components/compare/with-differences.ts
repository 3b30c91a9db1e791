import type { Row } from '../../utils/comparison';
import type { InterfaceWords } from '../i18n';
import type { ColumnGroup } from './columns';
import { sayCell } from './say-cell';

/** Only what is not said in the same words of every site. That it differs is all that is said of it. */
export function withDifferences(
  words: InterfaceWords,
  rows: readonly Row[],
  groups: readonly ColumnGroup[],
): ColumnGroup[] {
  return groups
    .map(({ id, columns }) => ({
      id,
      columns: columns.filter((column) => new Set(rows.map((row) => sayCell(words, row, column))).size > 1),
    }))
    .filter(({ columns }) => columns.length > 0);
}
