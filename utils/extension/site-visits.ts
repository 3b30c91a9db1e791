/** What goes on for a tab's sake while one site stays in it, and ends with that. */
const visits = new Map<number, AbortController>();

/** Aborted once the tab is closed or shows another site. */
export function visitOf(tabId: number): AbortSignal {
  const visit = visits.get(tabId) ?? new AbortController();
  visits.set(tabId, visit);
  return visit.signal;
}

export function endVisit(tabId: number): void {
  visits.get(tabId)?.abort();
  visits.delete(tabId);
}
