/** The part of the browser that says whether storage may be cleared when the disk runs full. */
type Persistence = Pick<StorageManager, 'persist' | 'persisted'>;

/**
 * Asks the browser never to clear the notes by itself; in some browsers it asks the citizen. False where it was refused, null where the
 * browser cannot say.
 */
export function keepForGood(storage: Partial<Persistence> | undefined = navigator.storage): Promise<boolean | null> {
  return answerOf(() => storage?.persist?.());
}

/** Whether the browser has promised not to clear the notes by itself; null where it cannot say. */
export function isKeptForGood(storage: Partial<Persistence> | undefined = navigator.storage): Promise<boolean | null> {
  return answerOf(() => storage?.persisted?.());
}

async function answerOf(ask: () => Promise<boolean> | undefined): Promise<boolean | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
