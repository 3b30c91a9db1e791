// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { clearLeftFrames } from '../../utils/extension/clear-left-frames';

const OURS = 'moz-extension://isoloir/sidebar.html';

beforeEach(() => document.documentElement.replaceChildren(document.createElement('body')));

/** A host in the page as one of our scripts makes it; extensions alone see into it in Firefox. */
function host(src: string, parent: Element = document.documentElement): HTMLElement {
  const element = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = src;
  const openOrClosedShadowRoot = element.attachShadow({ mode: 'closed' });
  openOrClosedShadowRoot.append(frame);
  parent.append(Object.assign(element, { openOrClosedShadowRoot }));
  return element;
}

it('takes away every frame that a version before this one left in the page', () => {
  const left = [host(`${OURS}#token`), host(`${OURS}#another`)];
  clearLeftFrames(OURS);
  expect(left.map(({ isConnected }) => isConnected)).toEqual([false, false]);
});

it.each([
  ['a frame of the page’s own', 'https://page.example/sidebar.html'],
  ['a frame of another extension', 'moz-extension://other/sidebar.html'],
])('leaves %s alone', (_, src) => {
  const theirs = host(src);
  clearLeftFrames(OURS);
  expect(theirs.isConnected).toBe(true);
});

it('leaves alone what stands elsewhere in the page, and elements into which nobody may look', () => {
  const inside = host(OURS, document.body);
  const plain = document.documentElement.appendChild(document.createElement('div'));
  clearLeftFrames(OURS);
  expect([inside.isConnected, plain.isConnected]).toEqual([true, true]);
});

it('is not misled by elements that are named like the browser’s own properties', () => {
  const left = host(OURS);
  const form = document.createElement('form');
  // As browsers show `<form name=documentElement><input name=children>`; jsdom does not.
  Object.defineProperty(form, 'children', { configurable: true, value: document.createElement('input') });
  Object.defineProperty(document, 'documentElement', { configurable: true, value: form });
  try {
    clearLeftFrames(OURS);
  } finally {
    Reflect.deleteProperty(document, 'documentElement');
  }
  expect(left.isConnected).toBe(false);
});
