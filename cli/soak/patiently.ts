/** How often a question is asked again, and how long after the last, in milliseconds: a background that was just ended hears late. */
const ATTEMPTS = 20;
const PAUSE = 300;
const LONGEST = 6_000;

/** Asks until there is a good answer; throws what the last attempt did. */
export async function patiently<T>(ask: () => Promise<T>, good: (answer: T) => boolean = () => true): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await within(LONGEST, ask());
      if (good(answer)) return answer;
      throw new Error(`not what was waited for: ${JSON.stringify(answer)?.slice(0, 300)}`);
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Gives what comes of `work`; throws where that takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
