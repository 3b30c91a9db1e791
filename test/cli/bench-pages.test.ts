import { describe, expect, it } from 'vitest';
import { spreadOf, summarise } from '../../cli/bench/pages/summarise';
import { COLUMNS, type Visit } from '../../cli/bench/pages/visit';
import { writeTable } from '../../cli/bench/pages/write-table';

const visit = (told: Partial<Visit>): Visit => ({
  ...(Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Visit),
  ...told,
});
const visited = (extension: string, ...visits: Partial<Visit>[]) => ({
  page: 'article',
  size: 'small',
  extension,
  visits: visits.map(visit),
});

const rows = summarise([
  visited('none', { taskTime: 40 }, { taskTime: 44 }, { taskTime: 42 }),
  visited('links', { cpu: 2, taskTime: 50 }, { cpu: 1, taskTime: 50 }, { cpu: 3, taskTime: 50 }),
  visited('ours', { cpu: 3, taskTime: 63 }, { cpu: 9, taskTime: 63 }, { cpu: 2, taskTime: 63 }),
]);

describe('what visits of a page are told as', () => {
  it('compares the middle of an extension’s time with that of the one that reads title and links', () => {
    expect(rows.map(({ cpuToLinks }) => cpuToLinks)).toEqual([null, 1, 1.5]);
  });

  it('compares the time of all tasks with that of no extension', () => {
    expect(rows.map(({ tasksToNone }) => tasksToNone)).toEqual([1, 1.19, 1.5]);
  });

  it.each([
    [[5], { median: 5, iqr: 0 }],
    [[1, 2, 3, 4, 100], { median: 3, iqr: 2 }],
    [[9, 1], { median: 5, iqr: 8 }],
  ])('says of %j how far the middle half lies apart', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('writes a line for each, with the spread where there is one', () => {
    const [header = '', rule = '', ...lines] = writeTable(rows).split('\n');
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    expect(cells(header)).toHaveLength(COLUMNS.length + 4);
    expect(cells(rule)).toHaveLength(COLUMNS.length + 4);
    expect(lines.map((line) => cells(line).slice(0, 5))).toEqual([
      ['article', 'none', '–', '1', '0'],
      ['article', 'links', '1', '1.19', '2 ±1'],
      ['article', 'ours', '1.5', '1.5', '3 ±6'],
    ]);
  });
});
