import { describe, expect, it } from 'vitest';
import { maySend, senderOf } from '../../utils/extension/sender-of';

const OWN = { id: 'isoloir', url: 'chrome-extension://isoloir/' };
const tab = { id: 7, incognito: false };
const page = { id: 'isoloir', url: 'https://campaign.example/join', frameId: 0, tab };
const frame = { id: 'isoloir', url: `${OWN.url}sidebar.html#secret`, frameId: 3, tab };

it('our script in the top document of a tab is a page', () => {
  expect(senderOf(page, OWN)).toEqual({ from: 'page', url: page.url, tabId: 7, incognito: false });
});

it('our sidebar inside a page is a frame, and shows its token', () => {
  expect(senderOf(frame, OWN)).toMatchObject({ from: 'frame', tabId: 7, token: 'secret' });
});

it.each([
  ['a popup', { id: 'isoloir', url: `${OWN.url}popup.html` }],
  ['a dashboard in a tab', { id: 'isoloir', url: `${OWN.url}dashboard.html?site=x`, frameId: 0, tab }],
])('%s is a view', (_, sender) => {
  expect(senderOf(sender, OWN)).toMatchObject({ from: 'view' });
});

it.each([
  ['another extension', { ...page, id: 'other' }],
  ['a sender without id', { ...page, id: undefined }],
  ['our script in an inner frame of a page', { ...page, frameId: 4 }],
  ['a page that is not shown yet', { ...page, documentLifecycle: 'prerender' }],
  ['a script in a local file', { ...page, url: 'file:///etc/passwd' }],
  ['a page that looks like ours', { ...page, url: 'chrome-extension://isoloir2/popup.html' }],
  ['the dashboard framed by a page', { id: 'isoloir', url: `${OWN.url}dashboard.html`, frameId: 3, tab }],
  ['the sidebar opened by a page as a page of its own', { ...frame, frameId: 0 }],
  ['the sidebar outside any tab', { ...frame, tab: undefined }],
  ['nobody', {}],
])('%s is refused', (_, sender) => {
  expect(senderOf(sender, OWN)).toBeNull();
});

it('tells a private window', () => {
  expect(senderOf({ ...page, tab: { id: 7, incognito: true } }, OWN)?.incognito).toBe(true);
});

describe('who may send what', () => {
  it.each([
    ['page', 'page', true],
    ['page', 'frame', false],
    ['page', 'view', false],
    ['frame', 'frame', true],
    ['frame', 'page', false],
    ['frame', 'view', false],
    ['view', 'view', true],
    ['view', 'frame', true],
    ['view', 'page', false],
  ] as const)('a %s may send what is meant for a %s: %s', (from, audience, may) => {
    expect(maySend(from, audience)).toBe(may);
  });
});
