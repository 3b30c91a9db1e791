import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where its script in a page reads what it shall knock at, `{id, url}` of ours as JSON, and where it leaves what it found. */
export const SOUGHT = 'data-sought';
export const FOUND = 'data-found';

/**
 * An extension of somebody else's that may do everything on every page, and is curious about ours. Its script in a page looks for our
 * frame, with what browsers let extensions see in closed shadow roots; its background knocks at ours.
 */
export function otherExtension(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'isoloir-other-'));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'knock.js': `(${knock})();`,
    'look.js': `(${look})(${JSON.stringify(SOUGHT)}, ${JSON.stringify(FOUND)});`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Somebody else’s',
  version: '1.0',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['*://*/*'],
  // Each browser takes the one it knows.
  background: { service_worker: 'knock.js', scripts: ['knock.js'] },
  content_scripts: [{ matches: ['*://*/*'], js: ['look.js'], run_at: 'document_idle' }],
  browser_specific_settings: {
    gecko: { id: 'other@other.example', data_collection_permissions: { required: ['none'] } },
  },
};

/** What came of knocking, each under its name. */
export interface Found {
  message: string;
  connect: string;
  dashboard: string;
  sidebar: string;
  words: string;
  inject: string;
  /** What its script in the page saw of our frame. */
  frame: string;
  read: string;
}

/** Runs in its background, cut out of this file. */
function knock() {
  const told = (work: Promise<unknown>) =>
    work.then(
      (answer) => JSON.stringify(answer) ?? 'undefined',
      () => 'refused',
    );
  chrome.runtime.onMessage.addListener((own, sender, answer) => {
    const connect = new Promise((resolve) => {
      const port = chrome.runtime.connect(own.id, { name: 'any' });
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => resolve('nobody'));
      port.postMessage({ message: 'getReport', payload: {} });
      setTimeout(resolve, 3_000, 'nothing said');
    });
    const get = (path: string) => told(fetch(own.url + path).then(({ status }) => status));
    const inject = async () => {
      // Into every frame of the page, ours among them.
      const done = await chrome.scripting.executeScript({
        target: { tabId: sender.tab.id, allFrames: true },
        func: () => location.protocol,
      });
      return done.map(({ result }) => result);
    };
    void Promise.all([
      told(chrome.runtime.sendMessage(own.id, { message: 'getReport', payload: {} })),
      told(connect),
      get('dashboard.html'),
      get('sidebar.html'),
      get('_locales/en/messages.json'),
      told(inject()),
    ]).then(([message, port, dashboard, sidebar, words, injected]) =>
      answer({ message, connect: port, dashboard, sidebar, words, inject: injected }),
    );
    return true;
  });
}

/** Runs in the page, cut out of this file: waits for our frame, looks into it, then lets its background knock. */
function look(sought: string, found: string) {
  const rootOf = (element: HTMLElement) =>
    chrome.dom?.openOrClosedShadowRoot(element) ??
    (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  const ours = () => {
    for (const element of document.documentElement.children) {
      const frame = element instanceof HTMLElement ? rootOf(element)?.querySelector('iframe') : undefined;
      if (frame) return frame;
    }
    return undefined;
  };
  const timer = setInterval(async () => {
    const frame = ours();
    const own = document.documentElement.getAttribute(sought);
    if (!frame || !own) return;
    clearInterval(timer);
    let read = 'refused';
    try {
      read = frame.contentDocument?.body.innerText ?? frame.contentWindow?.document.body.innerText ?? 'refused';
    } catch {
      // Another origin: as it should be.
    }
    const knocked = (await chrome.runtime.sendMessage(JSON.parse(own))) as object;
    document.documentElement.setAttribute(found, JSON.stringify({ ...knocked, frame: frame.src, read }));
  }, 500);
}

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
}

declare const chrome: {
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  runtime: {
    sendMessage(...said: unknown[]): Promise<unknown>;
    connect(id: string, options: { name: string }): Port;
    onMessage: {
      addListener(
        listener: (
          own: { id: string; url: string },
          sender: { tab: { id: number } },
          answer: (value: unknown) => void,
        ) => true | undefined,
      ): void;
    };
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => string;
    }): Promise<{ result: string }[]>;
  };
};
