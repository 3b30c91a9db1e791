import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

const Tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });
const Evaluated = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.string()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/**
 * Runs code in Firefox's own window, where what a person does outside of pages is done (`--remote-allow-system-access`). `code` is the
 * body of an async function; it may return a string.
 */
export async function runInFirefoxItself(browser: Browser, code: string): Promise<string | undefined> {
  if (!hasConnection(browser)) throw new Error('this Firefox is not driven over WebDriver BiDi');
  const tree = Tree.parse(await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.result.contexts[0]?.context;
  const answer = await browser.connection.send('script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context },
    awaitPromise: true,
  });
  const { result } = Evaluated.parse(answer);
  if (result.type === 'exception') throw new Error(`Firefox itself: ${result.exceptionDetails.text}`);
  return result.result.value;
}

/** puppeteer drives Firefox over a connection that it keeps out of its types; commands of Firefox's own go that way. */
interface Connected {
  connection: { send(method: string, params: Record<string, unknown>): Promise<unknown> };
}

function hasConnection(browser: Browser): browser is Browser & Connected {
  return 'connection' in browser;
}
