/** Two frames of most screens, in milliseconds. */
const FRAMES = 34;

/** Lets the screen say that something is being done: making a key of a passphrase then holds everything for a second or more. */
export function letPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAMES));
}
