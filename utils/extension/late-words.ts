/** How long after it was first asked a page may bring words that were not there, and how often they are looked for, in milliseconds. */
export const LATE = { patience: 10_000, pause: 700 } as const;

export interface LateWords {
  /** Tries again whenever the page changes, not more often than every pause; true once it succeeds, false when the time is over. */
  until(works: () => boolean): Promise<boolean>;
  /** The first good answer, now or on a later change; the last one when the time is over. */
  first<T>(ask: () => T, good: (answer: T) => boolean): Promise<T>;
}

/** Waits for words that a page brings late. Each document has its patience once: a page that goes on changing is not watched for ever. */
export function lateWords(document: Document, now: () => number = () => performance.now()): LateWords {
  const end = now() + LATE.patience;

  const until = (works: () => boolean): Promise<boolean> =>
    new Promise((resolve) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const stop = (worked: boolean) => {
        observer.disconnect();
        clearTimeout(waiting);
        clearTimeout(last);
        resolve(worked);
      };
      const look = () => {
        waiting = undefined;
        if (works()) stop(true);
      };
      const observer = new MutationObserver(() => {
        waiting ??= setTimeout(look, LATE.pause);
      });
      // Changes inside shadow roots are not told of: the last look finds what came there.
      const last = setTimeout(() => stop(works()), Math.max(0, end - now()));
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    });

  return {
    until,
    async first(ask, good) {
      let answer = ask();
      const better = () => {
        answer = ask();
        return good(answer);
      };
      if (!good(answer) && now() < end) await until(better);
      return answer;
    },
  };
}
