import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { FRAME_PORT, type FrameWish, openLine } from '../../utils/extension/frame-port';
import { grantWish } from '../../utils/extension/grant-wish';
import { SIDEBAR_WIDTH } from '../../utils/extension/sidebar-place';

/** Opens a line to a made-up frame, and gives the frame's end of it and what was wished. */
function lineTo() {
  const given: MessagePort[] = [];
  const postMessage = vi.fn((_word: string, _origin: string, ports: MessagePort[]) => void given.push(...ports));
  const wishes: FrameWish[] = [];
  openLine({ contentWindow: { postMessage } } as unknown as HTMLIFrameElement, (wish) => {
    wishes.push(wish);
    return { width: 360, tabAt: 0.5 };
  });
  const [port] = given;
  if (!port) throw new Error('no line was handed over');
  return { port, wishes, postMessage };
}

/** Sends words down the line and waits until all were heard: an answered wish comes behind them. */
async function sendAll(port: MessagePort, words: unknown[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  const done = new Promise<void>((resolve) => {
    port.onmessage = ({ data }) => {
      answers.push(data);
      if (answers.length === words.length + 1) resolve();
    };
    setTimeout(resolve, 300);
  });
  for (const word of words) port.postMessage(word);
  port.postMessage({ grip: true });
  await done;
  port.close();
  return answers;
}

it('is handed to the frame with one word that tells nothing', () => {
  const { port, postMessage } = lineTo();
  expect(postMessage.mock.calls.map(([word]) => word)).toEqual([FRAME_PORT]);
  port.close();
});

it('hears wishes alone: whatever else comes down the line is nothing to it', async () => {
  const words = [
    null,
    undefined,
    7,
    'width',
    [],
    {},
    { width: '360' },
    { width: Number.NaN },
    { tabAt: Number.POSITIVE_INFINITY },
  ];
  const { port, wishes } = lineTo();
  const answers = await sendAll(port, [...words, { order: 'readPage' }, JSON.parse('{"__proto__":{"width":400}}')]);
  expect(wishes).toEqual([{ grip: true }]);
  expect(answers).toEqual([{ width: 360, tabAt: 0.5 }]);
});

it('takes of a wish its one measure, whatever hangs on it', async () => {
  const { port, wishes } = lineTo();
  await sendAll(port, [{ width: 400, token: 'x', tabAt: 1 }]);
  expect(wishes).toEqual([{ width: 400 }, { grip: true }]);
});

it('grants no wish beyond what the sidebar may be', () => {
  const measure = fc.double({ noNaN: true, noDefaultInfinity: true });
  const anyWish = fc.oneof(
    measure.map((width) => ({ width })),
    measure.map((tabAt) => ({ tabAt })),
    measure.map((tabSteps) => ({ tabSteps })),
    measure.map((tabBelow) => ({ tabBelow })),
  );
  fc.assert(
    fc.property(anyWish, measure, (wish, room) => {
      const { width, tabAt } = grantWish(wish, { width: 360, tabAt: 0.5 }, { grip: 0.5, room });
      expect(width).toBeGreaterThanOrEqual(SIDEBAR_WIDTH.least);
      expect(width).toBeLessThanOrEqual(SIDEBAR_WIDTH.most);
      expect(tabAt).toBeGreaterThanOrEqual(0);
      expect(tabAt).toBeLessThanOrEqual(1);
    }),
  );
});
