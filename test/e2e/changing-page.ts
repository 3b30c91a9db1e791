import { demoSites } from '../../cli/browsers/demo-sites';
import type { Sites } from '../../cli/browsers/sites';

/** A page that is another one each time it is asked for, as `ChangingPage.shows` says. */
export const CHANGING = 'https://www.maren-holt.example/programme';

export const PROMISE =
  'Every meeting of the council’s committees will be streamed, and the recording kept for ten years.';
export const EDITED =
  'Every meeting of the council’s committees will be streamed, and the recordings kept for five years.';
export const IN_SHADOW = 'The harbour stays open to everyone who fishes there.';

const PAGES = {
  asItWas: `<h1>What we want</h1><p>Our programme.</p><p id="promise">${PROMISE}</p><p>And that is all.</p><x-card></x-card>`,
  changed: `<div>We use cookies. Accept?</div><h1>What we want</h1><p>New on this page: dates.</p><p>Our programme.</p>
    <p id="promise"><span>${EDITED.slice(0, 30)}</span>\n\n  <em>${EDITED.slice(30).trim()}</em></p><p>And that is all.</p><x-card></x-card>`,
  without: '<h1>What we want</h1><p>Our programme.</p><p>And that is all.</p>',
  late: '<h1>What we want</h1><p>Our programme.</p><div id="late"></div><p>And that is all.</p>',
} as const;

const SCRIPT = `
  customElements.define('x-card', class extends HTMLElement {
    constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = '<section><p id="harbour">${IN_SHADOW}</p></section>'; }
  });
  window.changes = 0;
  addEventListener('DOMContentLoaded', () => {
    const late = document.querySelector('#late');
    if (late) setTimeout(() => { late.innerHTML = ${JSON.stringify(`<p id="promise">${PROMISE}</p>`)}; }, 3000);
    else new MutationObserver((records) => { window.changes += records.length; })
      .observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });`;

/** A site whose page changes between visits, beside the demonstration sites. */
export class ChangingPage {
  shows: keyof typeof PAGES = 'asItWas';

  sites(): Sites {
    const others = demoSites();
    const body = () =>
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Maren Holt</title><script>${SCRIPT}</script></head>
       <body>${PAGES[this.shows]}<div style="height: 3000px"></div><p>The end.</p></body></html>`;
    return {
      get: (host) =>
        host === new URL(CHANGING).hostname
          ? () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: body() })
          : others.get(host),
    };
  }
}
