import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStyle } from './style/build-style';

const FOLDER = fileURLToPath(new URL('../.output/style', import.meta.url));
const USAGE = `Usage: node cli/run.mjs style

Builds the style page: every component of the interface in every state, by light and by dark, in forced colours, with text at 200 %, right to
left, in every language. Plain files in .output/style, to be opened in a browser. What it shows can be named in its address:
index.html#theme=dark&forced=on&text=200&dir=rtl&lang=de&only=Button`;

/** `style`: builds the style page. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { help } = parseArgs({ args, options: { help: { type: 'boolean' } } }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  await buildStyle(FOLDER);
  console.log(`${FOLDER}/index.html`);
  return 0;
}
