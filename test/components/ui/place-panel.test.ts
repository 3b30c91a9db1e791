import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../components/ui/place-panel';

const VIEW = { width: 1000, height: 800 };
const PANEL = { width: 300, height: 200 };

describe('a panel stands', () => {
  it('under its button, edge to edge on the side where reading starts', () => {
    const button = { left: 400, top: 100, width: 100, height: 30 };
    expect(placePanel(button, PANEL, VIEW)).toMatchObject({ left: 400, top: 134 });
    expect(placePanel(button, PANEL, VIEW, true)).toMatchObject({ left: 200, top: 134 });
  });

  it('above it where there is more room', () => {
    expect(placePanel({ left: 400, top: 750, width: 100, height: 30 }, PANEL, VIEW).top).toBe(546);
  });

  it('never beyond the window, at any size of either', () => {
    const size = fc.integer({ min: 1, max: 2000 });
    const view = fc.record({ width: fc.integer({ min: 280, max: 2000 }), height: fc.integer({ min: 200, max: 2000 }) });
    fc.assert(
      fc.property(view, size, size, fc.nat(1000), fc.nat(1000), fc.boolean(), (window, width, height, x, y, rtl) => {
        const button = {
          left: (x / 1000) * (window.width - 40),
          top: (y / 1000) * (window.height - 30),
          width: 40,
          height: 30,
        };
        // The panel's style sheet keeps its width below the window's.
        const panel = { width: Math.min(width, window.width - 16), height };
        const at = placePanel(button, panel, window, rtl);
        const shown = Math.min(height, at.maxHeight);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + panel.width).toBeLessThanOrEqual(window.width - 8 + 1e-9);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + shown).toBeLessThanOrEqual(window.height - 4);
      }),
    );
  });
});
