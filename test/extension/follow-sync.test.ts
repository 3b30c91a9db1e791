// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSync } from '../../utils/extension';
import { tellViews } from '../../utils/extension/tell-views';

/** What the background was asked, and how it answers: those that wait do so until `answer` is called. */
let asked: object[] = [];
let held: ((on: boolean) => void)[] = [];
let isOn = true;
let stop = () => {};

const lively = () => asked.filter((it) => 'lively' in it).length;
const settle = () => vi.advanceTimersByTimeAsync(0);

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  [asked, held, isOn] = [[], [], true];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ payload }: { payload: object }) => {
      asked.push(payload);
      if (!isOn || 'lively' in payload) return Promise.resolve({ answered: { on: isOn } });
      return new Promise((resolve) => held.push((on) => resolve({ answered: { on } })));
    },
  });
  setHidden(false);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a view that is seen', () => {
  it('asks that it is looked at once, then to be told, and again as soon as it is answered', async () => {
    stop = followSync();
    await settle();
    expect(asked).toEqual([{ lively: true }, {}]);
    held.shift()?.(true);
    await settle();
    expect(asked).toEqual([{ lively: true }, {}, {}]);
  });

  it('says so when it is seen again, while it still waits and after', async () => {
    stop = followSync();
    await settle();
    setHidden(true);
    await settle();
    expect(lively()).toBe(1);
    setHidden(false);
    await settle();
    expect(lively()).toBe(2);
    setHidden(true);
    held.shift()?.(true);
    await settle();
    const before = asked.length;
    setHidden(false);
    await settle();
    expect(asked.slice(before)).toEqual([{ lively: true }, {}]);
  });

  it('tells that the citizen types, and not each key', async () => {
    stop = followSync();
    await settle();
    for (let key = 0; key < 300; key++) {
      press('a');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(lively() - 1).toBeGreaterThanOrEqual(3);
    expect(lively() - 1).toBeLessThanOrEqual(4);
    expect(JSON.stringify(asked)).not.toContain('a"');
  });

  it('asks nothing more once it is closed', async () => {
    followSync()();
    await settle();
    const before = asked.length;
    press('a');
    setHidden(false);
    await settle();
    expect(asked).toHaveLength(before);
  });
});

describe('where no space is set up', () => {
  it('one question is asked, and nobody listens to what she does', async () => {
    isOn = false;
    const listen = vi.spyOn(window, 'addEventListener');
    stop = followSync();
    await settle();
    press('a');
    await settle();
    expect(asked).toHaveLength(1);
    expect(listen.mock.calls.map(([type]) => type)).not.toContain('keydown');
  });

  it('it is asked again once one is', async () => {
    isOn = false;
    stop = followSync();
    await settle();
    isOn = true;
    await tellViews({ changed: 'sync' });
    await settle();
    expect(asked).toEqual([{ lively: true }, { lively: true }, {}]);
  });

  it('nor after the last one was left', async () => {
    stop = followSync();
    await settle();
    held.shift()?.(false);
    await settle();
    const before = asked.length;
    press('a');
    await settle();
    expect(asked).toHaveLength(before);
  });
});
