import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, CHANGED_KEY, Changed, Failure, type MessageName, messages, type Payload } from './messages';

/** Messages are plain data: an answer of nothing arrives as no answer at all. */
const Reply = z.union([Failure, z.object({ answered: z.optional(z.unknown()) })]);

/** Sends a message to the background and gives its answer; throws an Error whose message is the failure's reason. */
export async function askBackground<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  const reply = Reply.safeParse(await send({ message: name, payload }));
  if (!reply.success) throw new Error('no_answer');
  if ('failed' in reply.data) throw new Error(reply.data.reason);
  const answer = z.safeParse(messages[name].answer, reply.data.answered);
  if (!answer.success) throw new Error('bad_answer');
  return answer.data as Answer<N>;
}

async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The background is gone, as while the extension is being updated.
    throw new Error('no_answer');
  }
}

/** Calls back whenever the background says that something changed; returns how to stop. */
export function onChanged(listener: (changed: Changed) => void): () => void {
  const hear = (word: unknown) => {
    const changed = Changed.safeParse(word);
    if (changed.success) listener(changed.data);
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string) =>
    area === 'session' && CHANGED_KEY in changes && hear(changes[CHANGED_KEY]?.newValue);
  // From the host script of the in-page frame. Whoever else says it only makes a view ask again.
  const onTold = ({ source, data }: MessageEvent) => source === window.parent && source !== window && hear(data);
  browser.storage.onChanged.addListener(onStored);
  window.addEventListener('message', onTold);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    window.removeEventListener('message', onTold);
  };
}
