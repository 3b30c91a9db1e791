import { sources, type Texts } from './gather-texts';

/** Characters in thousands. */
const thousands = (lines: readonly string[] | undefined) =>
  lines ? String(Math.round(lines.reduce((sum, line) => sum + line.length, 0) / 1000)) : '–';

/** How many thousand characters each source gave in each language, as a Markdown table. */
export function sourcesTable(texts: Texts): string {
  const ids = [...sources.keys()];
  const rows = [...texts].map(
    ([lang, bySource]) => `| ${lang} | ${ids.map((id) => thousands(bySource.get(id))).join(' | ')} |`,
  );
  return [`| | ${ids.join(' | ')} |`, `|---|${'---:|'.repeat(ids.length)}`, ...rows].join('\n');
}
