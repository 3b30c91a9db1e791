let last = 0;
const sleepers = new Set<() => void>();

/** Something came in, was changed here, or the citizen is at a view: more is to be expected, and whoever waits thinks again. */
export function noteLively(): void {
  last = Date.now();
  for (const wake of [...sleepers]) wake();
}

/** When it was last lively, in milliseconds since 1970; 0: not since this background began. */
export const livelyAt = (): number => last;

/** Waits until `until`, in milliseconds since 1970; shorter where it becomes lively, or `signal` says stop. */
export function sleepUntil(until: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      sleepers.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.max(0, until - Date.now()));
    sleepers.add(wake);
    signal.addEventListener('abort', wake);
    if (signal.aborted) wake();
  });
}
