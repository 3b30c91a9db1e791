/** Undoes a transaction. What already ended cannot be aborted, and says so by throwing: that changes nothing. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
