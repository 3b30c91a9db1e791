import { extname } from 'node:path';
import type { Site, SiteAnswer, Sites } from '../browsers/sites';
import { readHtmlFile } from '../inspect/read-html-file';

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
  async show(url: string, file: string): Promise<() => void> {
    return this.showAnswer(url, await answerOf(file));
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

const TYPES: Record<string, string> = { '.md': 'text/markdown', '.txt': 'text/plain' };

/** The text as `inspect` reads it from the file, with its encoding said: the page's own claim may be older than the file. */
async function answerOf(file: string): Promise<SiteAnswer> {
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
  return {
    headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': "script-src 'none'" },
    body: await readHtmlFile(file),
  };
}
