import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { languages } from '../utils/policy/languages';
import { dropForeign } from './train-languages/drop-foreign';
import { fitModel, type Plan } from './train-languages/fit-model';
import { gatherTexts, type Texts } from './train-languages/gather-texts';
import { packModel } from './train-languages/pack-model';
import { sourcesTable } from './train-languages/tell-sources';

const USAGE = `Usage: node cli/run.mjs train-languages -- --texts DIR [--dry]
       node cli/run.mjs train-languages -- --figures

Learns the model that tells languages and writes utils/policy/language-model/model.json. Its languages are the files of
utils/policy/languages; what DIR holds is said in docs/languages.md. Prints how much text each source gave, for that page.
--dry      writes nothing
--figures  learns nothing: measures the model that is there, on text it has not learned from.`;

const MODEL = fileURLToPath(new URL('../utils/policy/language-model/model.json', import.meta.url));

/** Languages that are hard to tell from a neighbour learn from more text; Serbian has two scripts to learn. */
const more = { sr: 4, hr: 3, no: 2, da: 2, sl: 1.3, cs: 1.3, sk: 1.3, bg: 1.2, es: 1.2, pt: 1.2 };

/** Sorts passages of other languages out. */
const FIRST: Plan = { chars: 80_000, more: {}, stages: [], epochs: 2, lasso: 1e-6 };
const FINAL: Plan = {
  chars: 150_000,
  more,
  stages: [
    { epochs: 2, keep: 11_000 },
    { epochs: 1, keep: 6_000 },
    { epochs: 2, keep: 4_200 },
  ],
  epochs: 5,
  lasso: 2e-6,
};

/** `train-languages`: learns the model again. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const {
    texts: folder,
    dry,
    figures,
  } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { texts: { type: 'string' }, dry: { type: 'boolean' }, figures: { type: 'boolean' } },
  }).values;
  if (figures) {
    // The model is read when this is imported, and is not there before the first training.
    const { tellFigures } = await import('./train-languages/tell-figures');
    console.log(tellFigures());
    return 0;
  }
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const started = Date.now();
  const tell = (step: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${step}`);
  tell('reading');
  const gathered = gatherTexts(resolve(folder), [...languages.keys()]);
  tell('gathered');
  const first = fitModel(gathered, FIRST, tell);
  const texts: Texts = new Map(
    [...gathered].map(([lang, bySource]) => [
      lang,
      new Map([...bySource].map(([source, lines]) => [source, dropForeign(lines, lang, first)])),
    ]),
  );
  tell('sorted');
  console.log(sourcesTable(texts));
  const { grams, weights, languages: codes } = fitModel(texts, FINAL, tell);
  const model = packModel(codes, grams, weights, new Date().toISOString().slice(0, 10));
  const file = `${JSON.stringify(model, null, 2)}\n`;
  console.error(`${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
  if (!dry) await writeFile(MODEL, file);
  return 0;
}
