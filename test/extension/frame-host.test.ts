// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { frameHost } from '../../utils/extension/frame-host';
import { clobberPage } from '../clobber';

let document = globalThis.document;
const mounted = () =>
  [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV') as HTMLElement[];
const moment = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document = globalThis.document.implementation.createHTMLDocument('a page');
});

it('puts one closed host at the end of the page, and takes it away', () => {
  const host = frameHost(document, () => 'about:blank');
  host.show('open');
  host.show('tab');
  expect(mounted()).toHaveLength(1);
  expect(mounted()[0]?.shadowRoot).toBeNull();
  host.show('off');
  expect(mounted()).toEqual([]);
});

it('leaves nothing of ours where the page can read it', () => {
  frameHost(document, () => 'chrome-extension://isoloir/sidebar.html#secret').show('open');
  expect(document.documentElement.outerHTML).not.toMatch(/isoloir|secret/i);
});

it('is wide when open and narrow as a tab', () => {
  const host = frameHost(document, () => 'about:blank');
  host.show('open');
  expect(mounted()[0]?.style.width).toBe('360px');
  host.show('tab');
  expect(mounted()[0]?.style.width).toBe('28px');
});

it('makes every rule important, so that no rule of the page goes before it', () => {
  frameHost(document, () => 'about:blank').show('open');
  const style = mounted()[0]?.style;
  const names = Array.from(style ?? []);
  expect(names).toContain('position');
  expect(names.filter((name) => style?.getPropertyPriority(name) !== 'important')).toEqual([]);
});

it('comes back three times when the page takes it away, then lets it be', async () => {
  frameHost(document, () => 'about:blank').show('open');
  for (let round = 1; round <= 3; round += 1) {
    mounted()[0]?.remove();
    await moment();
    expect(mounted()).toHaveLength(1);
  }
  mounted()[0]?.remove();
  await moment();
  expect(mounted()).toEqual([]);
});

it('does not come back once it was told to go', async () => {
  const host = frameHost(document, () => 'about:blank');
  host.show('open');
  host.show('off');
  await moment();
  expect(mounted()).toEqual([]);
});

it('stands as wide as remembered, in coarse steps and within bounds', () => {
  const host = frameHost(document, () => 'about:blank');
  host.show('open', { width: 487, tabAt: 0.5 });
  expect(mounted()[0]?.style.width).toBe('480px');
  host.show('open', { width: 4_000 });
  expect(mounted()[0]?.style.width).toBe('600px');
  host.show('open', { width: Number.NaN });
  expect(mounted()[0]?.style.width).toBe('360px');
});

it('as a tab stands where it was put', () => {
  const host = frameHost(document, () => 'about:blank');
  host.show('tab', { tabAt: 0.26 });
  expect(mounted()[0]?.style.top).toContain('0.25');
  host.show('tab', { tabAt: 0.9 });
  expect(mounted()[0]?.style.top).toContain('0.875');
});

it('is set right where the page dresses it anew, three times, then lets it be', async () => {
  frameHost(document, () => 'about:blank').show('open', { width: 400 });
  const [host] = mounted();
  for (let round = 1; round <= 3; round += 1) {
    host?.style.setProperty('width', '10px', 'important');
    host?.setAttribute('inert', '');
    await moment();
    expect([host?.style.width, host?.hasAttribute('inert')]).toEqual(['400px', false]);
  }
  host?.style.setProperty('width', '10px', 'important');
  await moment();
  expect(host?.style.width).toBe('10px');
});

it('stands where the browser puts it, whatever names the page has planted', () => {
  const clobbered = new JSDOM('<form></form>').window.document;
  const { documentElement } = clobbered;
  clobberPage(clobbered);
  frameHost(clobbered, () => 'about:blank').show('open');
  expect(documentElement.lastElementChild?.localName).toBe('div');
});

it('comes back where the page puts it into an element of its own, three times', async () => {
  frameHost(document, () => 'about:blank').show('open');
  const [host] = mounted();
  for (let round = 1; round <= 3; round += 1) {
    if (host) document.body.append(host);
    await moment();
    expect(mounted()).toEqual([host]);
  }
  if (host) document.body.append(host);
  await moment();
  expect(mounted()).toEqual([]);
});

it('goes over to a new root, and comes back to that as well', async () => {
  frameHost(document, () => 'about:blank').show('open');
  const [host] = mounted();
  document.documentElement.remove();
  await moment();
  document.append(document.createElement('html'));
  await moment();
  expect(mounted()).toEqual([host]);
  host?.remove();
  await moment();
  expect(mounted()).toEqual([host]);
});

it('a copy that the page makes of it holds nothing', () => {
  frameHost(document, () => 'about:blank').show('open');
  const copy = mounted()[0]?.cloneNode(true);
  expect([copy?.childNodes.length, (copy as HTMLElement).shadowRoot]).toEqual([0, null]);
});

it('is of HTML in a document that is not', () => {
  const drawing = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', { contentType: 'image/svg+xml' }).window
    .document;
  frameHost(drawing, () => 'about:blank').show('open');
  expect(drawing.documentElement.lastElementChild?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
});
