import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawIcons } from './icons/draw-icons';

const FOLDER = fileURLToPath(new URL('../public/icon', import.meta.url));
const USAGE = `Usage: node cli/run.mjs icons [--sheet FILE.png]

Draws every icon of public/icon/*.svg at the sizes that browsers ask for.
--sheet  draws them side by side on light and dark toolbars as well, to be looked at.`;

/** `icons`: the PNG files of the toolbar button and the extension, from their drawings. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { help, sheet } = parseArgs({
    args,
    options: { help: { type: 'boolean' }, sheet: { type: 'string' } },
  }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const drawn = await drawIcons(FOLDER, sheet);
  console.log(drawn.join('\n'));
  return 0;
}
