import type { Page } from 'puppeteer-core';

/**
 * All that a page can do to notice that something else is in it, begun before anything else runs: it writes down each event, message, error,
 * report and change, and every call of a function of the browser's that it has put its own in place of.
 */
export const SPY = `
  const seen = (window.seen = []);
  const note = (...words) => { seen[seen.length] = words.join(' '); };
  const EVENTS = ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'hashchange', 'popstate', 'resize', 'wxt:locationchange',
    'keydown', 'keyup', 'keypress', 'input', 'pointerdown', 'copy', 'slotchange', 'toggle', 'focusin', 'load'];
  const listen = window.addEventListener;
  for (const type of EVENTS)
    listen.call(window, type, (event) => {
      note(type, event.target?.nodeName, event.data, event.filename, event.error?.stack, event.blockedURI, event.sourceFile);
    }, true);
  if ('navigation' in window) navigation.onnavigate = ({ destination }) => note('navigate', destination.url);
  if ('ReportingObserver' in window)
    new ReportingObserver((reports) => { for (const it of reports) note('report', JSON.stringify(it)); }, { buffered: true }).observe();
  for (const type of ['resource', 'longtask', 'layout-shift'])
    try {
      new PerformanceObserver((list) => {
        for (const it of list.getEntries())
          if (type !== 'longtask') note(type, it.name);
          else for (const by of it.attribution) if (by.containerSrc || by.containerId) note('longtask', by.containerSrc, by.containerId);
      }).observe({ type, buffered: true });
    } catch {}
  const changed = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) note('changed', type, target.nodeName, attributeName);
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  listen.call(document, 'DOMContentLoaded', () => changed.observe(document, all), true);
  const wrap = (owner, names) => {
    for (const name of names) {
      const own = owner[name];
      owner[name] = function (...given) {
        note('called', name);
        return Reflect.apply(own, this, given);
      };
    }
  };
  wrap(Element.prototype, ['attachShadow', 'getAttribute', 'setAttribute', 'append', 'closest', 'matches', 'querySelector', 'getBoundingClientRect']);
  wrap(Document.prototype, ['createElement', 'createElementNS', 'createTreeWalker', 'getElementsByTagName', 'querySelector', 'querySelectorAll']);
  wrap(MutationObserver.prototype, ['disconnect']);
  wrap(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
  wrap(window, ['postMessage', 'matchMedia', 'setTimeout', 'setInterval', 'requestIdleCallback', 'getComputedStyle', 'fetch', 'IntersectionObserver']);
  wrap(Array.prototype, ['map', 'filter', 'slice', 'flatMap']);
  wrap(String.prototype, ['replace', 'slice', 'trim', 'split']);
  Object.prototype.toJSON = function () { note('called toJSON'); return this; };
`;

/** What the page has noticed. */
export function seenIn(page: Page): Promise<string[]> {
  return page.evaluate(() => ('seen' in window ? [...(window.seen as string[])] : ['nothing was listened to']));
}

/** What a page can look up about itself at any time, as one text. */
export function lookedUpIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const html = document.documentElement.cloneNode(true) as Element;
    return [
      html.outerHTML,
      `globals: ${Object.getOwnPropertyNames(window)
        .filter((it) => !/^(?:__|cdc_|puppeteer)/.test(it))
        .sort()}`,
      `frames: ${window.length}, history: ${history.length}, sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
      `entries: ${performance.getEntriesByType('resource').map(({ name }) => name)}`,
      `kept: ${Object.keys(localStorage)} ${Object.keys(sessionStorage)} ${document.cookie}`,
    ].join('\n');
  });
}

/** Names of databases and caches that the page's own origin has. */
export function storesIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = 'caches' in window ? await window.caches.keys() : [];
    return [...databases.map(({ name }) => name ?? ''), ...caches];
  });
}
