/** Runs first in each trick: what we have put into the page, as the page finds it. */
const OURS = `const ours = [...document.documentElement.children].filter((it) => it.tagName === 'DIV').at(-1);`;

/** What leaves the sidebar as it is: name, script. */
export const PASSING: [name: string, trick: string][] = [
  [
    'clicks and types at it by itself',
    `{ ${OURS}
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'focusin', 'load', 'resize', 'message'])
        ours.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 40, clientY: 20 }));
      for (const key of ['Escape', 'Enter', 'Tab', 'n', 'Delete'])
        for (const target of [ours, document, window])
          for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      ours.click(); ours.focus(); ours.blur(); }`,
  ],
  [
    'says that its address has changed',
    `for (let i = 0; i < 500; i += 1) {
      const forged = Object.assign(new Event('wxt:locationchange'), { newUrl: new URL('https://other.example/'), oldUrl: new URL(location.href) });
      window.dispatchEvent(forged); document.dispatchEvent(forged);
      window.navigation?.dispatchEvent(new Event('navigatesuccess'));
      window.dispatchEvent(new PopStateEvent('popstate')); window.dispatchEvent(new HashChangeEvent('hashchange'));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }`,
  ],
  [
    'posts the words that our parts say to each other',
    `for (const word of ['isoloir:host', { order: 'sidebar', state: 'off' }, { width: 600 }, { message: 'setSidebar', payload: { state: 'off' } },
       { order: 'tell', word: { changed: 'report' } }, { type: 'content-script-started' }]) {
      const { port1, port2 } = new MessageChannel();
      window.postMessage(word, '*', [port2]); port1.postMessage(word);
      new BroadcastChannel('isoloir').postMessage(word);
      window.dispatchEvent(new MessageEvent('message', { data: word, source: window, origin: 'chrome-extension://isoloir' }));
    }`,
  ],
  [
    'looks for its frame, its window and its inside',
    `{ ${OURS}
      const found = [ours.shadowRoot, ours.openOrClosedShadowRoot, ours.firstChild, window.frames[0], window.length || null,
        document.querySelector('iframe'), ours.getHTML?.({ serializableShadowRoots: true }) || null, ours.contentWindow,
        document.activeElement?.contentWindow, ours.assignedSlot, document.adoptedStyleSheets[0]].filter((it) => it !== null && it !== undefined);
      if (found.length > 0) window.counted = 'found ' + found; }`,
  ],
  [
    'makes copies of it, and an imitation beside it',
    `{ ${OURS}
      const copy = ours.cloneNode(true);
      const imitation = document.createElement('aside');
      imitation.textContent = 'Isoloir. This site keeps no data of yours.';
      imitation.style.cssText = 'position:fixed;left:0;top:0;width:360px;height:100%;z-index:2147483647';
      document.body.append(copy, imitation, document.importNode(ours, true));
      for (const it of [copy, imitation]) if (it.shadowRoot || it.querySelector('iframe')) window.counted = 'copied';
      imitation.remove(); copy.remove(); }`,
  ],
  [
    'puts its own functions in place of the browser’s',
    `{ const own = () => { throw new Error('none of that'); };
      for (const name of ['attachShadow', 'append', 'remove', 'setAttribute', 'removeAttribute']) Element.prototype[name] = own;
      CSSStyleDeclaration.prototype.setProperty = own; window.MutationObserver = own; EventTarget.prototype.addEventListener = own;
      Array.prototype.push = own; Array.prototype.filter = own; Object.prototype.toJSON = own; }`,
  ],
  [
    'writes a thousand entries into its history',
    `for (let i = 0; i < 1000; i += 1) try { history.replaceState({ i }, '', '#' + i); } catch { break; }
     history.replaceState(null, '', location.pathname);`,
  ],
];

/** What the page can do to all that is in it, ours too, for as long as it likes: name, script, how it ends. */
export const LASTING: [name: string, trick: string, over: string][] = [
  [
    'opens a dialog over everything',
    `document.body.insertAdjacentHTML('beforeend', '<dialog id="over" style="position:fixed;inset:0;margin:0;max-width:none;width:100vw;height:100vh">x</dialog>');
     document.getElementById('over').showModal();`,
    `document.getElementById('over').remove();`,
  ],
  [
    'lays a popover over everything',
    `document.body.insertAdjacentHTML('beforeend', '<p id="over" popover="manual" style="inset:0;margin:0;width:100vw;height:100vh">x</p>');
     document.getElementById('over').showPopover();`,
    `document.getElementById('over').remove();`,
  ],
  [
    'lays a later layer as high as ours over it',
    `document.documentElement.insertAdjacentHTML('beforeend', '<p id="over" style="position:fixed;inset:0;margin:0;z-index:2147483647;background:#fff">x</p>');`,
    `document.getElementById('over').remove();`,
  ],
  [
    'makes all of itself untouchable',
    `document.documentElement.inert = true;`,
    `document.documentElement.inert = false;`,
  ],
  [
    'moves all of itself away',
    `document.documentElement.style.cssText = 'transform:translateX(-3000px)';`,
    `document.documentElement.style.cssText = '';`,
  ],
  [
    'hides all of itself',
    `document.documentElement.style.cssText = 'display:none';`,
    `document.documentElement.style.cssText = '';`,
  ],
];

/** What it answers, three times at most: name, script, whether it stands in the end, and how often it was put into the page. */
export const FIGHTS: [name: string, trick: string, end: { stands: boolean; comes: number }][] = [
  [
    'removes it, puts it into a corner of its own and hides it, it stands where it stood',
    `(async () => { ${OURS}
      const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
      ours.remove(); await pause();
      const corner = document.createElement('p'); corner.style.cssText = 'opacity:0;transform:scale(0)'; document.body.append(corner);
      corner.append(ours); await pause();
      ours.style.cssText = 'display:none!important'; ours.inert = true; ours.hidden = true; })()`,
    { stands: true, comes: 3 },
  ],
  [
    'removes it again and again, the page has its way after three times',
    `new MutationObserver(() => { ${OURS} ours?.remove(); }).observe(document.documentElement, { childList: true });
     { ${OURS} ours.remove(); }`,
    { stands: false, comes: 4 },
  ],
  [
    'dresses it anew ten thousand times, the page has its way after three',
    `(async () => { ${OURS}
      for (let i = 0; i < 10000; i += 1) { ours.style.setProperty('left', -(1000 + i) + 'px', 'important');
        ours.style.setProperty('right', 'auto', 'important'); if (i % 100 === 0) await 0; } })()`,
    { stands: false, comes: 1 },
  ],
  [
    'puts another root in place of its own, it goes along',
    `{ const root = document.documentElement.cloneNode(true); document.documentElement.replaceWith(root); }`,
    { stands: true, comes: 1 },
  ],
];
