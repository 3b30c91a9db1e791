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

/**
 * Said by browsers when nobody was there to hear a message, or when whoever heard it was ended before answering: then it may have been
 * done or not. Every message may be asked twice: what is new carries an id that its view made.
 */
const UNANSWERED =
  /receiving end does not exist|could not establish connection|(channel|port) closed before|manager disconnected|destroyed before query/i;
/** Waits before asking again, in milliseconds. A browser that has just started opens views before its background listens. */
const WAITS = [200, 500, 1_500];
/** A note is asked about anew after this long without any word, in milliseconds: she waits with her hands on the keys. */
const NOTE_PATIENCE = 8_000;

async function send(
  message: { message: MessageName; payload: unknown },
  waits: readonly number[] = WAITS,
): Promise<unknown> {
  try {
    const answer: Promise<unknown> = browser.runtime.sendMessage(message);
    return await (message.message === 'saveNote' ? within(NOTE_PATIENCE, answer) : answer);
  } catch (error) {
    const [wait, ...later] = waits;
    // Otherwise the background is gone, as while the extension is being updated.
    if (wait === undefined || !(error instanceof Error && UNANSWERED.test(error.message))) throw new Error('no_answer');
    await new Promise((resolve) => setTimeout(resolve, wait));
    return send(message, later);
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('channel closed before an answer came')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
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
