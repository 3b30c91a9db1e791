/** One piece of work under way, and who waits for it. */
interface Piece<T> {
  result: Promise<T>;
  waiting: Set<AbortSignal | undefined>;
  end: AbortController;
}

/**
 * Work that is done once for all who ask for the same at the same time, and ended once none of them waits for it any more. Its result is
 * given to whoever asks within `keepFor(result)` milliseconds after it.
 */
export function sharedWork<T>(keepFor: (result: T) => number) {
  const underWay = new Map<string, Piece<T>>();

  function begin(key: string, work: (signal: AbortSignal) => Promise<T>): Piece<T> {
    const end = new AbortController();
    const piece = { result: work(end.signal), waiting: new Set<AbortSignal | undefined>(), end };
    underWay.set(key, piece);
    const forget = () => void (underWay.get(key) === piece && underWay.delete(key));
    piece.result.then((result) => (keepFor(result) > 0 ? setTimeout(forget, keepFor(result)) : forget()), forget);
    end.signal.addEventListener('abort', forget);
    return piece;
  }

  return {
    /** `visit` is who waits; without it, somebody who waits to the end. */
    async share(key: string, visit: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      visit?.throwIfAborted();
      const piece = underWay.get(key) ?? begin(key, work);
      piece.waiting.add(visit);
      const leave = () => {
        piece.waiting.delete(visit);
        if (piece.waiting.size === 0) piece.end.abort();
      };
      visit?.addEventListener('abort', leave, { once: true });
      try {
        return await piece.result;
      } finally {
        visit?.removeEventListener('abort', leave);
        visit?.throwIfAborted();
      }
    },
    /** The next who asks begins anew. */
    forget: (key: string): void => void underWay.delete(key),
  };
}
