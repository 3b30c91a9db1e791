import type { SoakRun } from './run-soak';
import type { Judged } from './verdict';

/** A run in Markdown: what was done, each curve with its verdict, and what went wrong on the way. */
export function tellSoak({ browser, loads, seconds, troubles }: SoakRun, judged: readonly Judged[]): string {
  const rows = judged.map(({ name, unit, floor, second, last, flat }) => {
    const told = [second, last].map((value) => (value === null ? '–' : amount(value, unit)));
    const verdict = last === null ? 'not told' : flat ? 'flat' : 'GROWS';
    return `| ${name} | ${told.join(' | ')} | ${growth(second, last)} | ${floor === 0 ? '–' : amount(floor, unit)} | ${verdict} |`;
  });
  return [
    `### ${browser}: ${loads} page loads in ${Math.round(seconds / 60)} minutes`,
    '',
    '| | second fifth | last fifth | growth | floor | |',
    '|---|---:|---:|---:|---:|---|',
    ...rows,
    '',
    troubles.length === 0 ? 'Nothing went wrong on the way.' : `Went wrong on the way (${troubles.length}):`,
    ...troubles.slice(0, 20).map((trouble) => `- ${trouble}`),
  ].join('\n');
}

function amount(value: number, unit: Judged['unit']): string {
  return unit === 'bytes' ? `${(value / 1024).toFixed(0)} KB` : String(value);
}

function growth(second: number | null, last: number | null): string {
  if (second === null || last === null) return '–';
  if (second === 0) return last === 0 ? '0 %' : 'new';
  return `${(((last - second) / second) * 100).toFixed(1)} %`;
}
