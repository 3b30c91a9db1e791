import { vi } from 'vitest';

/** Words drawn on a card, in the order they were drawn. */
export const drawn: string[] = [];

/** A canvas that keeps the words drawn on it: a machine without pictures can still read the card. */
export function fakeCanvas(): void {
  drawn.length = 0;
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return {
          measureText: (text: string) => ({ width: text.length * 12 }),
          fillRect() {},
          fillText: (text: string) => void drawn.push(text),
        };
      }
      async convertToBlob() {
        return new Blob([drawn.join('\n')], { type: 'image/png' });
      }
    },
  );
}
