import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectAddress } from './inspect/inspect-address';
import { inspectRow } from './inspect/inspect-row';
import { readBatch } from './inspect/read-batch';
import { loadWords } from './load-words';
import { printReport } from './print-report';

const USAGE = `Usage: npm run -s inspect -- [--json] [--lang fr] [--url ADDRESS] FILE|ADDRESS…
       npm run -s inspect -- --batch LIST.jsonl --flat [--browser chromium]

FILE     a saved page; --url says where it stood. Nothing is fetched for it.
ADDRESS  http(s): the page is fetched, and its policy and legal notice, without cookies, as the extension does.
--batch  reads {"id","url","html":"file"} or {"id","url","policy":"file"} a line, prints one line each.`;

/** `inspect`: the extension's pipeline on files and addresses. Gives the exit code: 0, 1 where something failed, 2 for wrong use. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === null || (options.values.batch === undefined && options.positionals.length === 0)) {
    console.error(USAGE);
    return 2;
  }
  const { values, positionals } = options;
  if (values.batch !== undefined) return inspectBatch(resolve(values.batch), values.browser);
  const words = await loadWords(values.lang ?? process.env.LANG ?? 'en');
  let failures = 0;
  for (const target of positionals) {
    try {
      const report = await inspectAddress(target, values.url);
      console.log(values.json ? JSON.stringify(report, null, 2) : printReport(report, words));
    } catch (error) {
      failures += 1;
      console.error(`${target}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures === 0 ? 0 : 1;
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        batch: { type: 'string' },
        flat: { type: 'boolean' },
        json: { type: 'boolean' },
        browser: { type: 'string' },
        lang: { type: 'string' },
        url: { type: 'string' },
      },
    });
  } catch {
    return null;
  }
}

/** A bad line never stops the rest: it is answered with its error. */
async function inspectBatch(list: string, browser: string | undefined): Promise<number> {
  if (browser !== undefined && browser !== 'chromium') {
    console.error('--browser knows "chromium" only');
    return 2;
  }
  const rows = readBatch(list);
  const answers =
    browser === undefined ? inspectFiles(rows, dirname(list)) : await inspectInBrowser(rows, dirname(list));
  for await (const answer of answers) console.log(JSON.stringify(answer));
  return 0;
}

/** Browsers are driven only where asked for: most runs need none. */
async function inspectInBrowser(rows: ReturnType<typeof readBatch>, folder: string) {
  const { inspectBatchInBrowser } = await import('./inspect-browser');
  return inspectBatchInBrowser(rows, folder);
}

async function* inspectFiles(rows: ReturnType<typeof readBatch>, folder: string) {
  for await (const row of rows) yield 'error' in row ? row : inspectRow(row, folder);
}
