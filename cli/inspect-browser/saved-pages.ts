import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Site, SiteAnswer, Sites } from '../browsers/sites';

/**
 * Saved pages at their own addresses, for as long as each is looked at. Their scripts do not run and nothing they load is there, so that
 * a browser sees what a reader of the file sees; where a page sends itself elsewhere, it stays.
 */
export class SavedPages implements Sites {
  readonly #shown = new Map<string, SiteAnswer>();
  readonly #turns = new Map<string, Promise<void>>();

  get(host: string): Site | undefined {
    const known = [...this.#shown.keys()].some((address) => address.startsWith(`${host}/`));
    if (!known) return undefined;
    return (path, headers) => {
      const page = this.#shown.get(host + path);
      if (page) return page;
      // "No content" leaves the browser on the page where it is.
      return headers['sec-fetch-mode'] === 'navigate' ? { status: 204, body: '' } : null;
    };
  }

  /** Shows a file at an address, as soon as nobody else shows one there; what it gives takes the file away again. */
  show(url: string, file: string): Promise<() => void> {
    return this.showAnswer(url, answerOf(file));
  }

  async showAnswer(url: string, answer: SiteAnswer): Promise<() => void> {
    const { hostname, pathname, search } = new URL(url);
    const address = hostname + pathname + search;
    const before = this.#turns.get(address) ?? Promise.resolve();
    const turn = new Promise<() => void>((resolve) => {
      const done = new Promise<void>((end) => {
        void before.then(() => {
          this.#shown.set(address, answer);
          resolve(() => {
            this.#shown.delete(address);
            end();
          });
        });
      });
      this.#turns.set(address, done);
    });
    return turn;
  }
}

const PLAIN: Record<string, string> = { '.md': 'text/markdown; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

/** HTML is sent without an encoding: the page says its own, as the file does. */
function answerOf(file: string): SiteAnswer {
  const type = PLAIN[extname(file).toLowerCase()] ?? 'text/html';
  return {
    headers: { 'content-type': type, 'content-security-policy': "script-src 'none'" },
    body: readFileSync(file),
  };
}
