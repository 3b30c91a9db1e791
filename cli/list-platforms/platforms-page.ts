import type { KnownPlatform } from '../../utils/platforms/known-platforms';
import { Purpose } from '../../utils/platforms/platform-finding';
import { describePlatform } from './describe-platform';
import { KIND_WORDS, PURPOSE_WORDS } from './plain-words';

const START = `# The platforms Isoloir knows

*Written by \`npm run -s platforms\` from \`utils/platforms/catalog/\`; do not edit by hand.*

What stands here is what the sidebar may say of a platform, and how sure it is. A fact is **stated** where a text says it, and then that
text and its day stand beside it; **uncertain** where a source hints at it or another disagrees; **background** where it is commonly
known and no source is at hand. What is *not known* is shown as not known. A platform of which no fact has a source is shown by its
name alone. Countries are ISO codes. Nobody is praised or blamed by standing here or not.`;

/** The page about all platforms, as Markdown: first how many, then each under what it is for, by name. */
export function platformsPage(platforms: readonly KnownPlatform[]): string {
  const sections = Purpose.options.flatMap((purpose) => {
    const those = platforms.filter((platform) => platform.purpose === purpose).sort(byName);
    return those.length === 0 ? [] : [`## ${PURPOSE_WORDS[purpose]}`, ...those.map(describePlatform)];
  });
  return `${[START, countTable(platforms), ...sections].join('\n\n')}\n`;
}

/** How many there are of each kind, for each purpose. */
function countTable(platforms: readonly KnownPlatform[]): string {
  const kinds = Object.entries(KIND_WORDS);
  const row = (label: string, those: readonly KnownPlatform[]) => [
    label,
    those.length,
    ...kinds.map(([kind]) => those.filter((it) => it.kind === kind).length || ''),
  ];
  const rows = [
    ['for', 'all', ...kinds.map(([, words]) => words)],
    ['---', ...Array.from({ length: kinds.length + 1 }, () => '--:')],
    ...Purpose.options.map((purpose) =>
      row(
        PURPOSE_WORDS[purpose],
        platforms.filter((it) => it.purpose === purpose),
      ),
    ),
    row('**all**', platforms),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function byName(a: KnownPlatform, b: KnownPlatform): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first === second) return a.id < b.id ? -1 : 1;
  return first < second ? -1 : 1;
}
