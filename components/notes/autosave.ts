/** How what was typed stands. `reason` ends a key `error_<reason>`. */
export type Saving =
  | { status: 'untouched' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'failed'; reason: string };

/** What an autosave keeps: the newest value wins, and saves never overtake each other. */
export interface Autosave<T> {
  /** Something was typed: keep it after a pause. */
  change(value: T): void;
  /** Keep it now: the view is about to go away. Resolves with whether nothing is left to keep. */
  flush(): Promise<boolean>;
}

interface AutosaveOptions<T> {
  save: (value: T) => Promise<void>;
  onState: (state: Saving) => void;
  /** Milliseconds of pause before keeping. */
  pause?: number;
}

/** Keeps what is typed, so that nothing is lost with a closed view. A failed save is tried again with the next change. */
export function autosave<T>({ save, onState, pause = 300 }: AutosaveOptions<T>): Autosave<T> {
  let next: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function keepAll(): Promise<boolean> {
    while (next) {
      const { value } = next;
      next = null;
      try {
        await save(value);
        if (!next) onState({ status: 'saved' });
      } catch (error) {
        next ??= { value };
        onState({ status: 'failed', reason: error instanceof Error ? error.message : 'unknown' });
        return false;
      }
    }
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= keepAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    change(value) {
      next = { value };
      onState({ status: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
  };
}
