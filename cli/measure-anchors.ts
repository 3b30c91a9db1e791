import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { halfOf } from './measure-anchors/halves';
import { measureChanges } from './measure-anchors/measure-changes';
import { measurePages } from './measure-anchors/measure-pages';
import { measureVersions } from './measure-anchors/measure-versions';
import { readPages } from './measure-anchors/read-pages';
import { readVersions } from './measure-anchors/read-versions';
import { seededRandom } from './measure-anchors/seeded-random';
import { addTotals, Tallies, tellTallies } from './measure-anchors/tally';

const USAGE = `Usage: node cli/run.mjs measure-anchors [--texts FOLDER] [--pages FOLDER] [--quotes 20] [--seed 1]
                                        [--half tuned|held-back] [--only versions|changes]

How often quotes are found again, at the right place and at a wrong one.
--texts   a folder for each text, with its versions: name/1.txt, name/2.txt… Quotes are taken at random from one version and looked for
          in the next, and in the last; where they stand there is known from an alignment of the two, word by word. Then they are taken
          from each last version, which is changed on purpose. --only does one of both.
--pages   saved pages, *.html. Quotes are taken from them and looked for once their elements are changed on purpose.
--half    one half of the texts and pages, told apart by their names: the weights were found on the half called "tuned"
--quotes  quotes from each version or page
--seed    another one takes other quotes`;

/** `measure-anchors`: how often quotes are found again, rightly and wrongly. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { texts, pages, quotes, seed, half, only } = parseArgs({
    args,
    options: {
      texts: { type: 'string' },
      pages: { type: 'string' },
      quotes: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      half: { type: 'string' },
      only: { type: 'string' },
    },
  }).values;
  if (texts === undefined && pages === undefined) {
    console.error(USAGE);
    return 2;
  }
  const inHalf = ({ name }: { name: string }) => half === undefined || halfOf(name) === half;
  const [count, random] = [Number(quotes), seededRandom(Number(seed))];

  if (texts !== undefined) {
    const pairs = (await readVersions(resolve(texts))).filter(inHalf);
    if (only !== 'changes') {
      const tallies = new Tallies();
      const skipped = measureVersions(pairs, count, random, tallies);
      console.log(tellTallies('in later versions', tallies));
      console.log(`${pairs.length} pairs, ${skipped} too different to be aligned\n`);
    }
    if (only !== 'versions') {
      const tallies = new Tallies();
      // Of a text's pairs the last goes from the first version to the newest.
      const newest = new Map(pairs.map(({ name, after }) => [name.replace(/ \S+$/, ''), after]));
      measureChanges([...newest.values()], count, random, tallies);
      addTotals(tallies);
      console.log(`${tellTallies('in changed texts', tallies)}\n`);
    }
  }
  if (pages !== undefined) {
    const tallies = new Tallies();
    const chosen = (await readPages(resolve(pages))).filter(inHalf).map(({ html }) => html);
    const used = measurePages(chosen, count, random, tallies);
    addTotals(tallies);
    console.log(`${tellTallies('in changed pages', tallies)}\n${used} pages of ${chosen.length}`);
  }
  return 0;
}
