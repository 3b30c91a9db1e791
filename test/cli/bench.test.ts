import { describe, expect, it } from 'vitest';
import { partsOf, timeOf } from '../../cli/bench/script-time';
import { median, takeTurns } from '../../cli/bench/stage';

describe('the middle of some values', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('is not made up where there is none', () => {
    expect(() => median([])).toThrow();
  });
});

it('taking turns alternates the two sides and leaves the first round out', async () => {
  const order: string[] = [];
  const values = [100, 1, 2, 3];
  const next = (side: string) => async () => {
    order.push(side);
    return values[Math.floor((order.length - 1) / 2)] ?? 0;
  };
  expect(await takeTurns(3, next('own'), next('baseline'))).toEqual({ value: 2, baseline: 2 });
  expect(order.slice(0, 4)).toEqual(['own', 'baseline', 'own', 'baseline']);
});

it('script time counts the outermost calls of one origin, each thread for itself, in milliseconds', () => {
  const event = (ts: number, dur: number, url: string, tid = 1) => ({
    ph: 'X',
    name: 'x',
    pid: 1,
    tid,
    ts,
    dur,
    args: { data: { url } },
  });
  const own = 'chrome-extension://own/';
  const events = [
    event(0, 1000, `${own}a.js`),
    event(100, 500, `${own}a.js`),
    event(100, 500, `${own}a.js`, 2),
    event(2000, 250, 'https://page.example/b.js'),
    event(3000, 250, `${own}a.js`),
  ];
  expect(timeOf(events, own)).toBe(1.75);
});

it('script time tells apart what an extension’s world costs, and what is compiled within its calls alone', () => {
  const event = (name: string, ts: number, dur: number, args = {}, tid = 1) => ({
    ph: 'X',
    name,
    pid: 1,
    tid,
    ts,
    dur,
    args,
  });
  const script = { data: { url: 'chrome-extension://own/a.js' } };
  const events = [
    event('ScriptInjection::InjectJs', 0, 1_500, { chrome_extension_id: { extension_id: 'own' } }),
    event('EvaluateScript', 2_000, 1_000, script),
    event('v8.compile', 2_000, 400, script),
    event('V8.CompileCode', 2_100, 250),
    event('V8.CompileCode', 2_700, 100),
    event('V8.CompileCode', 2_100, 250, {}, 2),
    event('V8.CompileCode', 3_000, 250),
  ];
  expect(partsOf(events, 'chrome-extension://own/')).toEqual({ world: 1.5, compiling: 0.35 });
  expect(partsOf(events, 'chrome-extension://other/')).toEqual({ world: 0, compiling: 0 });
});

it('script time counts that an extension is given its world in the page, and no other’s', () => {
  const world = (ts: number, id: string, name = 'ScriptInjection::InjectJs') => ({
    ph: 'X',
    name,
    pid: 1,
    tid: 1,
    ts,
    dur: 1_500,
    args: { chrome_extension_id: { extension_id: id } },
  });
  expect(
    timeOf([world(0, 'own'), world(2_000, 'other'), world(4_000, 'own', 'its background')], 'chrome-extension://own/'),
  ).toBe(1.5);
});
