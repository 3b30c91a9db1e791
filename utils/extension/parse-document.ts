import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { inertMarkup } from '../evidence';
import { PolicyText, readPolicyMarkdown, readPolicyPage } from '../facts';
import { tameMarkup } from './markup/tame-markup';

/** A document as it came over the network. */
export interface FetchedText {
  url: string;
  text: string;
  plain: boolean;
}

/** Longest that parsing may take, in milliseconds: a page may be made to be slow. */
const PATIENCE = 10_000;

/**
 * Turns a fetched document into passages, off every page's thread: Firefox's background is a page and parses itself, Chrome's worker
 * hands it to the offscreen page. Throws where it cannot be parsed in time.
 */
export async function parseDocument({ url, text, plain }: FetchedText): Promise<PolicyText> {
  if (plain) return readPolicyMarkdown(text, url);
  const { markup, cut } = tameMarkup(text);
  const parse = { url, text: markup };
  const parsed = await (typeof DOMParser === 'undefined' ? parseOffscreen(parse) : parseHere(parse));
  return cut ? { ...parsed, cut } : parsed;
}

const ParseRequest = z.object({ parse: z.object({ url: z.string(), text: z.string() }) });
type ParseRequest = z.infer<typeof ParseRequest>;

/** The offscreen page's whole work: parses what the background sends it. Nothing of the document is loaded or run. */
export function answerParsing(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = ParseRequest.safeParse(message);
    if (!request.success || sender.tab || sender.id !== browser.runtime.id) return undefined;
    return Promise.resolve(parseHere(request.data.parse));
  });
}

function parseHere({ url, text }: ParseRequest['parse']): PolicyText {
  return readPolicyPage(new DOMParser().parseFromString(inertMarkup(text), 'text/html'), url);
}

let opening: Promise<void> | undefined;
let parsing = 0;

async function parseOffscreen(parse: ParseRequest['parse']): Promise<PolicyText> {
  parsing += 1;
  try {
    opening ??= openOffscreen();
    await opening;
    return PolicyText.parse(await Promise.race([browser.runtime.sendMessage({ parse }), giveUp()]));
  } finally {
    parsing -= 1;
    if (parsing === 0) await closeOffscreen();
  }
}

async function openOffscreen(): Promise<void> {
  // A worker that was stopped may have left it open.
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads the privacy policy of the site being examined.',
  });
}

async function closeOffscreen(): Promise<void> {
  opening = undefined;
  await browser.offscreen.closeDocument().catch(() => {});
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('timeout')));
}
