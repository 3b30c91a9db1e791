// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { placeOf, watchFocus } from '../../utils/extension/watch-focus';
import { clobberPage } from '../clobber';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<form></form><form id="join"><input id="name"><textarea id="note"></textarea><button id="go">Go</button></form>
    <input id="loose"><input id="away" form="join"><a id="link" href="/x">x</a><form><input name="elements" id="planted"><input name="closest"></form>`;
});
afterEach(() => vi.useRealTimers());

const focus = (id: string) => document.getElementById(id)?.focus();

it('tells the form that is gone to once, and that it was left', () => {
  const told: (number | null)[] = [];
  watchFocus(window, (place) => told.push(place));
  focus('name');
  focus('note');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([1]);
  focus('loose');
  vi.advanceTimersByTime(1000);
  focus('link');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([1, -1, null]);
});

it('does not say that it was left because the page says so', () => {
  const told: (number | null)[] = [];
  watchFocus(window, (place) => told.push(place));
  focus('name');
  document.getElementById('name')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([1]);
});

it('tells once of a focus that the page sends round a thousand times', () => {
  const tell = vi.fn();
  watchFocus(window, tell);
  for (let round = 0; round < 1_000; round += 1) {
    focus(round % 2 === 0 ? 'name' : 'loose');
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('works where the page has shadowed every name of its document and forms', () => {
  const page = new JSDOM('<form><input id="name"></form>', { pretendToBeVisual: true }).window;
  const field = page.document.getElementById('name');
  clobberPage(page.document);
  const told: (number | null)[] = [];
  watchFocus(page as unknown as Window, (place) => told.push(place));
  field?.focus();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([0]);
});

it('does not listen to a focus that the page makes up', () => {
  const tell = vi.fn();
  watchFocus(window, tell);
  document.getElementById('name')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(tell).not.toHaveBeenCalled();
});

it.each([
  ['a field in a form', 'name', 1],
  ['a field that belongs to a form elsewhere', 'away', 1],
  ['a field in no form', 'loose', -1],
  ['a field beside planted names', 'planted', 2],
  ['a link', 'link', null],
  ['a button', 'go', null],
])('%s stands at its place', (_, id, place) => {
  expect(placeOf(document, document.getElementById(id))).toBe(place);
});
