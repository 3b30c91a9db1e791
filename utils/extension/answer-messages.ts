import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type Failure, type MessageName, messages, type Payload } from './messages';
import { type Caller, maySend, type SenderFacts, senderOf } from './sender-of';
import { readTab } from './tab-records';

/** One function per message. What it throws with a `reason` comes back to the asker as a Failure. */
export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, caller: Caller) => Answer<N> | Promise<Answer<N>>;
};

/** Said no, for a reason that has words: a message key `error_<reason>`. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

const Envelope = z.object({ message: z.string(), payload: z.unknown() });

/** Answers every message that views, frames and our scripts in pages send; everything else is left to others. */
export function answerMessages(handlers: Handlers): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderFacts) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return undefined;
    return answerOne(envelope.data, senderOf(sender, own), handlers);
  });
}

/** Answers one message: known, allowed to this sender, well-formed; or a Failure that says which it is not. */
export async function answerOne(
  { message, payload }: z.infer<typeof Envelope>,
  caller: Caller | null,
  handlers: Handlers,
): Promise<{ answered: unknown } | Failure> {
  if (!isMessage(message)) return failure('unknown_message');
  if (!caller || !maySend(caller.from, messages[message].from)) return failure('not_allowed');
  try {
    if (caller.from === 'frame' && !(await isMountedByUs(caller))) return failure('not_allowed');
    return { answered: await handle(message, payload, caller, handlers) };
  } catch (error) {
    return failure(reasonOf(error));
  }
}

function handle<N extends MessageName>(name: N, payload: unknown, caller: Caller, handlers: Handlers) {
  const parsed = z.safeParse(messages[name].payload, payload);
  if (!parsed.success) throw new Refused('bad_message');
  return handlers[name](parsed.data as Payload<N>, caller);
}

/** A page may frame our sidebar itself, to lay something over it: such a frame cannot show the tab's token. */
async function isMountedByUs({ tabId, token }: Caller): Promise<boolean> {
  const record = tabId === undefined ? undefined : await readTab(tabId);
  return record !== undefined && record.token === token;
}

function isMessage(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}

function failure(reason: string): Failure {
  return { failed: true, reason };
}

/** Our own errors carry a reason; what else goes wrong is written to the console and told as `internal`. */
function reasonOf(error: unknown): string {
  const told = z.object({ reason: z.string().check(z.regex(/^[a-z_]{1,40}$/)) }).safeParse(error);
  if (told.success) return told.data.reason;
  console.error(error);
  return 'internal';
}
