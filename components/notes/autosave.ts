/**
 * What became of a save. `held`: not in the database yet, for this reason (both reasons end a key `error_<reason>`), but kept aside; with
 * `memory`, on no disk at all.
 */
export interface Kept {
  held?: string;
  memory?: boolean;
}

/** How what was typed stands. */
export type Saving =
  | { status: 'untouched' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'held'; reason: string; memory?: boolean }
  | { status: 'failed'; reason: string };

/** What an autosave keeps: the newest value wins, and saves never overtake each other. */
export interface Autosave<T> {
  /** Something was typed: keep it after a pause. */
  change(value: T): void;
  /** Keep it now: the view is about to go away. Resolves with whether nothing is left to keep. */
  flush(): Promise<boolean>;
}

interface AutosaveOptions<T> {
  /** Null where there was nothing to keep. */
  save: (value: T) => Promise<Kept | null>;
  onState: (state: Saving) => void;
  /** Milliseconds of pause before keeping, and before trying again by itself what failed. */
  pause?: number;
  patience?: number;
}

/** Keeps what is typed, so that nothing is lost with a closed view. A failed save is tried again by itself, and with the next change. */
export function autosave<T>({ save, onState, pause = 300, patience = 5_000 }: AutosaveOptions<T>): Autosave<T> {
  let next: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function keepAll(): Promise<boolean> {
    while (next) {
      const { value } = next;
      next = null;
      try {
        const kept = await save(value);
        if (!next) onState(stateOf(kept));
      } catch (error) {
        next ??= { value };
        onState({ status: 'failed', reason: error instanceof Error ? error.message : 'unknown' });
        clearTimeout(timer);
        timer = setTimeout(flush, patience);
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

function stateOf(kept: Kept | null): Saving {
  if (!kept) return { status: 'untouched' };
  return kept.held === undefined ? { status: 'saved' } : { status: 'held', reason: kept.held, memory: kept.memory };
}
