import type { Sender } from '../../utils/extension';
import type { SenderFacts } from '../../utils/extension/sender-of';

/** What fakeBrowser calls itself. */
export const OWN_ID = 'test-extension-id';
export const OWN_URL = `chrome-extension://${OWN_ID}/`;

/** The tab whose sidebar shows TOKEN; OTHER_TAB's shows OTHER_TOKEN. */
export const TAB = 7;
export const OTHER_TAB = 8;
export const TOKEN = 'secret';
export const OTHER_TOKEN = 'secret-of-another-tab';

const tab = { id: TAB, incognito: false };
const inPage: SenderFacts = { id: OWN_ID, url: 'https://campaign.example/join', frameId: 0, tab };
const inFrame: SenderFacts = { id: OWN_ID, url: `${OWN_URL}sidebar.html#${TOKEN}`, frameId: 3, tab };
const inView: SenderFacts = { id: OWN_ID, url: `${OWN_URL}dashboard.html`, frameId: 0, tab };

/** Everybody who could send a message, and as whom they are heard; null is nobody. */
export const SENDERS: readonly (readonly [name: string, facts: SenderFacts, heardAs: Sender | null])[] = [
  ['our script in a page', inPage, 'page'],
  ['our script in a private page', { ...inPage, tab: { id: TAB, incognito: true } }, 'page'],
  ['our frame with its tab’s token', inFrame, 'frame'],
  ['a popup', { id: OWN_ID, url: `${OWN_URL}popup.html` }, 'view'],
  ['a native panel', { id: OWN_ID, url: `${OWN_URL}sidepanel.html` }, 'view'],
  ['a dashboard', inView, 'view'],
  ['settings', { ...inView, url: `${OWN_URL}options.html` }, 'view'],
  ['the first page', { ...inView, url: `${OWN_URL}welcome.html?x#y` }, 'view'],

  ['a frame without a token', { ...inFrame, url: `${OWN_URL}sidebar.html` }, null],
  ['a frame with a guess', { ...inFrame, url: `${OWN_URL}sidebar.html#${TOKEN}x` }, null],
  ['a frame with another tab’s token', { ...inFrame, url: `${OWN_URL}sidebar.html#${OTHER_TOKEN}` }, null],
  ['a frame in a tab of which nothing is known', { ...inFrame, tab: { id: 99 } }, null],
  ['a frame in no tab', { ...inFrame, tab: undefined }, null],
  ['the sidebar as a page of its own', { ...inFrame, frameId: 0 }, null],
  ['the sidebar, spelt otherwise, framed', { ...inFrame, url: `${OWN_URL}%73idebar.html#${TOKEN}` }, null],
  ['the sidebar, spelt otherwise, alone', { ...inFrame, url: `${OWN_URL}%73idebar.html#${TOKEN}`, frameId: 0 }, null],
  ['the sidebar behind two slashes', { ...inFrame, url: `${OWN_URL}/sidebar.html#${TOKEN}`, frameId: 0 }, null],

  ['a view framed by a page', { ...inView, frameId: 3 }, null],
  ['a frame in a view of ours', { ...inView, url: `${OWN_URL}options.html`, frameId: 2 }, null],
  ['about:srcdoc in a view of ours', { ...inView, url: 'about:srcdoc', frameId: 2 }, null],
  ['about:blank in a view of ours', { ...inView, url: 'about:blank', frameId: 2 }, null],
  ['a blob of our origin', { ...inView, url: `blob:${OWN_URL}0b9f` }, null],
  ['the page that parses policies', { id: OWN_ID, url: `${OWN_URL}offscreen.html` }, null],
  ['the background itself', { id: OWN_ID, url: `${OWN_URL}background.js` }, null],
  ['a page of ours that there is not', { ...inView, url: `${OWN_URL}devtools.html` }, null],
  ['a file of ours in a tab', { ...inView, url: `${OWN_URL}licences.json` }, null],
  ['the browser’s own tools', { id: OWN_ID, url: 'devtools://devtools/bundled/inspector.html' }, null],

  ['an address that begins as ours does', { ...inView, url: `chrome-extension://${OWN_ID}2/dashboard.html` }, null],
  ['our address as somebody’s host', { ...inView, url: `chrome-extension://${OWN_ID}.example/dashboard.html` }, null],
  ['our address as somebody’s name', { ...inView, url: `chrome-extension://${OWN_ID}@x/dashboard.html` }, null],
  ['our path on another extension', { ...inView, url: 'chrome-extension://other/dashboard.html' }, null],
  ['another extension', { ...inView, id: 'other' }, null],
  ['another extension’s script in a page', { ...inPage, id: 'other' }, null],
  ['a sender without an id', { ...inView, id: undefined }, null],
  ['a sender without an address', { ...inView, url: undefined }, null],
  ['a sender with an empty address', { ...inPage, url: '' }, null],
  ['a sender with half an address', { ...inPage, url: 'campaign.example' }, null],
  ['nobody', {}, null],

  ['our script in an inner frame of a page', { ...inPage, frameId: 4 }, null],
  ['our script in a page shown in no tab', { ...inPage, tab: undefined }, null],
  ['our script in a page not shown yet', { ...inPage, documentLifecycle: 'prerender' }, null],
  ['our script in a page put aside', { ...inPage, documentLifecycle: 'cached' }, null],
  ['our script in a local file', { ...inPage, url: 'file:///home/x/page.html' }, null],
  ['our script in a page without an address', { ...inPage, url: 'about:blank' }, null],
  ['our script in a data page', { ...inPage, url: 'data:text/html,x' }, null],
  ['our script in a page’s blob', { ...inPage, url: 'blob:https://campaign.example/0b9f' }, null],
  ['a page that calls itself by our address', { ...inPage, url: `https://${OWN_ID}/dashboard.html` }, 'page'],
];
