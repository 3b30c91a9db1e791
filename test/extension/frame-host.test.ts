// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { frameHost } from '../../utils/extension/frame-host';

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
