import { askBackground, onChanged } from './ask-background';
import { noticePresence } from './notice-presence';

/** Before a question that failed is asked again, in milliseconds: twice as long each time, until one is answered. */
const PAUSE = { first: 5_000, longest: 300_000 } as const;
/** That the citizen is here is told not more often than this, in milliseconds. */
const PRESENCE = 10_000;

/**
 * For as long as a view is open and seen: lets the background follow what other devices do, so that it shows here within seconds. While
 * no space is set up that is one question, and nothing is listened to but whether one is set up. Answers how to stop.
 */
export function followSync(): () => void {
  let following = false;
  let stopped = false;
  let ignorePresence: (() => void) | undefined;

  async function follow(): Promise<void> {
    if (following || stopped || document.hidden) return;
    following = true;
    let [on, lively]: boolean[] = [true, true];
    let pause: number = PAUSE.first;
    while (on && !stopped && !document.hidden) {
      try {
        ({ on } = await askBackground('watchSync', lively ? { lively } : {}));
        lively = false;
        pause = PAUSE.first;
        notice(on);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
        pause = Math.min(pause * 2, PAUSE.longest);
      }
    }
    following = false;
  }

  function notice(on: boolean): void {
    if (on && !stopped) ignorePresence ??= noticePresence(tellPresence, PRESENCE);
    else if (ignorePresence) {
      ignorePresence();
      ignorePresence = undefined;
    }
  }

  function tellPresence(): void {
    if (!document.hidden) void askBackground('watchSync', { lively: true }).catch(() => {});
  }

  function see(): void {
    if (following) tellPresence();
    else void follow();
  }

  const forget = onChanged(({ changed }) => changed === 'sync' && void follow());
  document.addEventListener('visibilitychange', see);
  see();
  return () => {
    stopped = true;
    ignorePresence?.();
    forget();
    document.removeEventListener('visibilitychange', see);
  };
}
