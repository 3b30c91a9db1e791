import type { Row } from './summarise';
import { COLUMNS } from './visit';

const NAMES: Record<(typeof COLUMNS)[number], string> = {
  cpu: 'CPU, ms',
  world: 'world, ms',
  compiling: 'compiling, ms',
  longTasks: 'long tasks',
  longest: 'longest, ms',
  taskTime: 'all tasks, ms',
  load: 'load, ms',
  inputDelay: 'input delay, ms',
  heap: 'heap, MB',
  elements: 'elements',
  nodes: 'nodes',
  listeners: 'listeners',
  shift: 'CLS',
  backgroundCpu: 'background CPU, ms',
  backgroundMemory: 'background, MB',
};

/** The rows as a Markdown table; a spread stands behind its median as ±. */
export function writeTable(rows: readonly Row[]): string {
  const header = ['page', 'extension', 'CPU / links', 'tasks / none', ...COLUMNS.map((column) => NAMES[column])];
  const lines = rows.map((row) => [
    row.page,
    row.extension,
    row.cpuToLinks ?? '–',
    row.tasksToNone ?? '–',
    ...COLUMNS.map((column) => `${row[column].median}${row[column].iqr === 0 ? '' : ` ±${row[column].iqr}`}`),
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
