import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { type Answer, type MessageName, messages, type Payload } from '../../utils/extension/messages';

const Reply = z.union([
  z.object({ failed: z.literal(true), reason: z.string() }),
  z.object({ answered: z.optional(z.unknown()) }),
]);

/**
 * Sends the background a message as a view does, from a page of the extension, and gives its answer. Throws an Error whose message
 * names the reason.
 */
export async function askExtension<N extends MessageName>(
  view: Page,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N>> {
  const told = await view.evaluate(
    async (message, content) => JSON.stringify(await chrome.runtime.sendMessage({ message, payload: content })),
    name,
    payload,
  );
  const reply = Reply.parse(JSON.parse(told ?? '{}'));
  if ('failed' in reply) throw new Error(`${name}: ${reply.reason}`);
  return z.parse(messages[name].answer, reply.answered) as Answer<N>;
}

/** Id of the tab that shows `url`; asked from a page of the extension that may see addresses. */
export async function tabIdOf(view: Page, url: string): Promise<number> {
  const id = await view.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** What a page of the extension has of the browser's interface; both browsers give it this name too. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};
