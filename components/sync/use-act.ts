import { useState } from 'react';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { saySyncFailure } from './say-sync';
import type { Failed } from './sync-work';

/** One act at a time: what is being done, and why the last one did not work, both in words. */
export interface Act {
  doing: string;
  wrong: string;
  busy: boolean;
  /** Answers null where it did not work. */
  act: <T extends object>(doing: string, ask: () => Promise<T>) => Promise<Exclude<T, Failed> | null>;
  /** Says why not, of what was found out here. */
  say: (wrong: string) => void;
}

export function useAct(): Act {
  const words = useWords();
  const [{ doing, wrong }, set] = useState({ doing: '', wrong: '' });

  async function act<T extends object>(now: string, ask: () => Promise<T>): Promise<Exclude<T, Failed> | null> {
    set({ doing: now, wrong: '' });
    try {
      const answer = await ask();
      const failure = failureIn(answer);
      set({ doing: '', wrong: failure ? saySyncFailure(words, failure) : '' });
      return isDone<T>(answer) ? answer : null;
    } catch (error) {
      set({ doing: '', wrong: sayFailure(words, error instanceof Error ? error.message : 'unknown') });
      return null;
    }
  }

  return { doing, wrong, busy: doing !== '', act, say: (why) => set({ doing: '', wrong: why }) };
}

function failureIn(answer: object): string | null {
  return 'failure' in answer && typeof answer.failure === 'string' ? answer.failure : null;
}

function isDone<T extends object>(answer: T): answer is Exclude<T, Failed> {
  return failureIn(answer) === null;
}
