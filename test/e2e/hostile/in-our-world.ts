import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** What came back for each thing tried: JSON, or a word for how it was refused. */
const Told = z.record(z.string(), z.string());
type Told = z.infer<typeof Told>;

/**
 * Sends messages to the background from the world of our scripts in a tab's page, with their rights, and gives each answer. The
 * function that runs there stands within the one that puts it there: it may use nothing from outside itself.
 */
export async function sendFromPage(view: Page, tabId: number, names: string[], payload: object): Promise<Told> {
  const told = await view.evaluate(
    async (id, messages, content) => {
      const func = async (all: string[], sent: unknown) => {
        const answers: Record<string, string> = {};
        for (const message of all) {
          const answer = await chrome.runtime.sendMessage({ message, payload: sent });
          answers[message] = JSON.stringify(answer) ?? 'undefined';
        }
        return answers;
      };
      const [done] = await chrome.scripting.executeScript({ target: { tabId: id }, args: [messages, content], func });
      return done?.result;
    },
    tabId,
    names,
    payload,
  );
  return Told.parse(told);
}

/** Knocks at every other door of the extension from there. */
export async function knockFromPage(view: Page, tabId: number): Promise<Told> {
  const told = await view.evaluate(async (id) => {
    const func = async () => {
      const fetched = async (path: string) =>
        fetch(chrome.runtime.getURL(path)).then(
          ({ status }) => String(status),
          () => 'refused',
        );
      const connected = () =>
        new Promise<string>((resolve) => {
          const port = chrome.runtime.connect({ name: 'any' });
          port.onMessage.addListener((answer) => resolve(JSON.stringify(answer)));
          port.onDisconnect.addListener(() => resolve('nobody'));
          port.postMessage({ message: 'getReport', payload: {} });
          setTimeout(() => resolve('nothing said'), 2_000);
        });
      const parse = await chrome.runtime.sendMessage({ parse: { url: 'https://x.example/', text: 'x' } });
      return {
        parse: JSON.stringify(parse ?? null),
        connect: await connected(),
        dashboard: await fetched('dashboard.html'),
        words: await fetched('_locales/en/messages.json'),
        background: await fetched('background.js'),
        tabs: typeof chrome.tabs,
        permissions: typeof chrome.permissions,
        databases: JSON.stringify((await indexedDB.databases()).map(({ name }) => name)),
      };
    };
    const [done] = await chrome.scripting.executeScript({ target: { tabId: id }, args: [], func });
    return done?.result;
  }, tabId);
  return Told.parse(told);
}

/** Reads stores whole from there, writes into them, and asks to have them opened. */
export async function openStoresFromPage(view: Page, tabId: number, areas: string[]): Promise<Told> {
  const told = await view.evaluate(
    async (id, names) => {
      const func = async (all: string[]) => {
        const tried = async (deed: () => Promise<unknown> | undefined) => {
          try {
            return JSON.stringify(await deed()) ?? 'undefined';
          } catch {
            return 'refused';
          }
        };
        const told: Record<string, string> = {};
        for (const name of all) {
          // What is not there at all refuses too.
          const area = () => chrome.storage[name] ?? Promise.reject();
          told[name] = await tried(async () => (await area()).get(null));
          told[`write ${name}`] = await tried(async () => (await area()).set({ hostile: true }));
          told[`open ${name}`] = await tried(async () =>
            (await area()).setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }),
          );
        }
        return told;
      };
      const [done] = await chrome.scripting.executeScript({ target: { tabId: id }, args: [names], func });
      return done?.result;
    },
    tabId,
    areas,
  );
  return Told.parse(told);
}

/**
 * Frames the sidebar from there with its tab's token, hands it a line as our host script does, listens for two seconds, reads in it, and asks
 * as it for the notes of a site and for all notes.
 */
export async function frameSidebarFromPage(view: Page, tabId: number, site: string): Promise<Told> {
  const told = await view.evaluate(
    async (id, named) => {
      const func = async (asked: string) => {
        const state = (await chrome.runtime.sendMessage({ message: 'frameState', payload: {} })) as Answered;
        const said: unknown[] = [];
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => said.push(data);
        addEventListener('message', ({ data }) => said.push(data));
        const frame = document.createElement('iframe');
        frame.src = `${chrome.runtime.getURL('sidebar.html')}#${state.answered.token}`;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.documentElement.append(frame);
        await loaded;
        for (const word of [{ changed: 'notes' }, { message: 'getReport', payload: {} }, { order: 'readPage' }])
          frame.contentWindow?.postMessage(word, '*');
        frame.contentWindow?.postMessage('isoloir:host', '*', [port2]);
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        const tried = async (deed: (inside: Inside) => unknown) => {
          try {
            const inside = frame.contentWindow as unknown as Inside;
            const answer = await deed(inside.wrappedJSObject ?? inside);
            return typeof answer === 'string' ? answer : JSON.stringify(answer);
          } catch {
            return 'refused';
          }
        };
        const ask = (message: string, payload: object) =>
          tried(({ chrome: theirs }) => theirs.runtime.sendMessage({ message, payload }));
        const told = {
          token: state.answered.token,
          read: frame.contentDocument ? await tried(({ document: theirs }) => theirs.body.innerText) : 'nothing',
          said: JSON.stringify(said),
          notes: await ask('siteNotes', { site: asked }),
          all: await ask('newestNotes', { limit: 10 }),
        };
        frame.remove();
        return told;
      };
      const [done] = await chrome.scripting.executeScript({ target: { tabId: id }, args: [named], func });
      return done?.result;
    },
    tabId,
    site,
  );
  return Told.parse(told);
}

/** What stands in a frame of ours, for whoever can reach into it. */
interface Inside {
  document: Document;
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  /** Firefox: the window as its own scripts see it. */
  wrappedJSObject?: Inside;
}

interface Answered {
  answered: { token: string };
}

interface Area {
  get(keys: null): Promise<unknown>;
  set(items: object): Promise<void>;
  setAccessLevel(level: { accessLevel: string }): Promise<void>;
}

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
}

/** What both browsers call their interface, in pages of ours and in that world; it has less there. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(options: { name: string }): Port;
    getURL(path: string): string;
  };
  scripting: {
    executeScript<A extends unknown[]>(injection: {
      target: { tabId: number };
      args: A;
      func: (...args: A) => Promise<Record<string, string>>;
    }): Promise<{ result?: Record<string, string> }[]>;
  };
  storage: Record<string, Area | undefined>;
  tabs: unknown;
  permissions: unknown;
};
