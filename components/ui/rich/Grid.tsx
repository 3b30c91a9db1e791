import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { Icon } from '../Icon';
import { InReaderLocale } from './InReaderLocale';
import styles from './Rich.module.css';

export interface GridColumn {
  id: string;
  title: string;
  sortable?: boolean;
  /** Names its row: read out with every cell of it. */
  heading?: boolean;
}

export interface GridRow {
  id: string;
  /** By column. */
  cells: Readonly<Record<string, ReactNode>>;
  /** What the row is called where its cells are not plain text. */
  name: string;
}

export interface GridSort {
  column: string;
  falling: boolean;
}

interface GridProps {
  label: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  sort?: GridSort;
  onSort?: (sort: GridSort) => void;
  /** Pressing a row, or Enter on it. */
  onOpen?: (id: string) => void;
  /** Said where there is no row. */
  none: string;
}

/** A table that is walked through with the arrow keys (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). */
export function Grid({ label, columns, rows, sort, onSort, onOpen, none }: GridProps) {
  return (
    <InReaderLocale>
      <div className={styles.scroll}>
        <Table
          aria-label={label}
          className={styles.grid}
          {...(sort && { sortDescriptor: { column: sort.column, direction: directionOf(sort) } })}
          onSortChange={({ column, direction }) =>
            onSort?.({ column: String(column), falling: direction === 'descending' })
          }
          {...(onOpen && { onRowAction: (id) => onOpen(String(id)) })}
        >
          <TableHeader>
            {columns.map((column) => (
              <Column
                key={column.id}
                id={column.id}
                isRowHeader={column.heading ?? false}
                allowsSorting={column.sortable ?? false}
              >
                {({ sortDirection }) => (
                  <span className={styles.sort}>
                    {column.title}
                    {sortDirection && <Icon name={sortDirection === 'descending' ? 'down' : 'up'} />}
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => none}>
            {rows.map((row) => (
              <Row key={row.id} id={row.id} textValue={row.name}>
                {columns.map(({ id }) => (
                  <Cell key={id}>{row.cells[id]}</Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </InReaderLocale>
  );
}

function directionOf({ falling }: GridSort): 'ascending' | 'descending' {
  return falling ? 'descending' : 'ascending';
}
