import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { makePayload } from './make-payload';
import type { Payload, PayloadRequest } from './payload';

/** A payload on its way, made, waiting for something the citizen has to say first, or failed: the end of a key `error_<reason>`. */
export type PayloadState =
  | { status: 'making' }
  | { status: 'waiting' }
  | { status: 'ready'; payload: Payload }
  | { status: 'failed'; reason: string };

const MAKING: PayloadState = { status: 'making' };

/** Makes the payload ahead of the click that hands it over. What was asked for before is never shown for what is asked now. */
export function usePayload(request: PayloadRequest): PayloadState {
  const words = useWords();
  const [made, setMade] = useState<{ of: PayloadRequest; state: PayloadState }>();

  useEffect(() => {
    let current = true;
    const answer = (state: PayloadState) => current && setMade({ of: request, state });
    makePayload(request, words).then(
      (payload) => answer(payload ? { status: 'ready', payload } : { status: 'waiting' }),
      (error: unknown) => answer({ status: 'failed', reason: error instanceof Error ? error.message : 'unknown' }),
    );
    return () => {
      current = false;
    };
  }, [request, words]);

  return made?.of === request ? made.state : MAKING;
}
