import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../utils/facts';
import { identify, knownPlatforms } from '../utils/platforms';
import { compareExamples, comparePages, type Seen } from './compare-fingerprints/compare';
import { compileRules } from './compare-fingerprints/compile-rules';
import { examplePage } from './compare-fingerprints/example-page';
import { readParts } from './compare-fingerprints/page-parts';
import { readRules } from './compare-fingerprints/read-rules';
import { tellComparison } from './compare-fingerprints/tell-comparison';
import { openDocument } from './inspect/open-document';
import { readBatch } from './inspect/read-batch';
import { readHtmlFile } from './inspect/read-html-file';

const USAGE = `Usage: node cli/run.mjs compare-fingerprints --rules PACKAGE_FOLDER --list PAGES.jsonl

Prints what an open set of fingerprints finds beside what the catalogue finds.
--rules  an unpacked npm package of the Wappalyzer family; it is read, never run
--list   a line for each saved page: {"id","url","html":"file"}`;

/** `compare-fingerprints`: the catalogue and another set, side by side on the same pages. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { rules: folder, list } = parseArgs({
    args,
    options: { rules: { type: 'string' }, list: { type: 'string' } },
  }).values;
  if (folder === undefined || list === undefined) {
    console.error(USAGE);
    return 2;
  }
  const rules = readRules(resolve(folder));
  const theirsOn = compileRules(rules);
  const pages: Seen[] = [];
  for await (const row of readBatch(resolve(list))) {
    if (!('html' in row) || row.html === undefined) continue;
    const html = await readHtmlFile(resolve(dirname(list), row.html));
    pages.push(
      withDocument(html, row.url, (document) => ({
        ours: identify(readPage(document, row.url)),
        theirs: theirsOn(readParts(document, row.url, html)),
      })),
    );
  }
  const examples = compareExamples(knownPlatforms, rules, (platform) =>
    platform.examples.map(({ facts: { url = 'https://www.example.org/', ...facts } }) => {
      const html = examplePage(facts);
      return withDocument(html, url, (document) => theirsOn(readParts(document, url, html)));
    }),
  );
  console.log(`${rules.name} ${rules.version}: ${rules.technologies.size} technologies; ${pages.length} pages\n`);
  console.log(tellComparison(examples, comparePages(knownPlatforms, rules, pages)));
  return 0;
}

function withDocument<T>(html: string, url: string, look: (document: Document) => T): T {
  const { document, close } = openDocument(html, url);
  try {
    return look(document);
  } finally {
    close();
  }
}
