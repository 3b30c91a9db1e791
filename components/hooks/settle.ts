/** For work whose outcome is seen elsewhere: resolves when it is over; a failure goes to the console and stops nothing. */
export function settle(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => {},
    (error: unknown) => console.warn('isoloir:', error),
  );
}
