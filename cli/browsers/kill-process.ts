import type { Browser } from 'puppeteer-core';

/** Ends a browser's processes without a chance to tidy up, and waits until it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running?.pid) throw new Error('this browser was not started here');
  const gone = new Promise((resolve) => running.once('exit', resolve));
  try {
    // A browser is the head of a group of processes: content and storage may live in others.
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    running.kill('SIGKILL');
  }
  await gone;
}
