import type { ExampleFigures, PageFigures } from './compare';

const SHOWN = 12;

/** The figures as Markdown. */
export function tellComparison(examples: ExampleFigures[], pages: PageFigures[]): string {
  const sum = (key: 'platforms' | 'named' | 'visible' | 'found') => examples.reduce((all, it) => all + it[key], 0);
  return [
    table(
      ['for', 'platforms we know', 'it names', 'has a rule a page can answer', 'finds on our examples'],
      [
        ...examples.map((it) => [it.group, it.platforms, it.named, it.visible, it.found]),
        ['**all**', sum('platforms'), sum('named'), sum('visible'), sum('found')],
      ],
    ),
    table(
      ['for', 'we find', 'of these only linked', 'it finds', 'both', 'only we', 'only it'],
      pages.map((it) => [it.group, it.ours, it.linked, it.theirs, it.both, total(it.onlyOurs), total(it.onlyTheirs)]),
    ),
    table(
      ['for', 'only we, most often', 'only it, most often'],
      pages.map((it) => [it.group, listed(it.onlyOurs), listed(it.onlyTheirs)]),
    ),
  ].join('\n\n');
}

function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function total(names: [string, number][]): number {
  return names.reduce((all, [, pages]) => all + pages, 0);
}

function listed(names: [string, number][]): string {
  return names
    .slice(0, SHOWN)
    .map(([name, pages]) => `${name} ${pages}`)
    .join(', ');
}
