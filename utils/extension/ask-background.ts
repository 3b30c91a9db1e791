import type { Answer, Changed, MessageName, Payload } from './messages';

/** Sends a message to the background and gives its answer; throws an Error whose message is the failure's reason. */
export async function askBackground<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  throw new Error(`not built: ${name} ${JSON.stringify(payload)}`);
}

/** Calls back whenever the background says that something changed; returns how to stop. */
export function onChanged(listener: (changed: Changed) => void): () => void {
  throw new Error(`not built: ${listener.name}`);
}
