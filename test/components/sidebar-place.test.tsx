// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CollapsedTab } from '../../components/report/CollapsedTab';
import { measureDrag } from '../../components/report/measure-drag';
import { focusNextSection } from '../../components/report/next-section';
import { ResizeEdge } from '../../components/report/ResizeEdge';
import { renderIn } from './render-in';

const widths = { least: 280, most: 600, usual: 360, step: 40 };

function edge(width: number) {
  window.innerWidth = width;
  const [onWish, onKeep] = [vi.fn(), vi.fn()];
  renderIn(<ResizeEdge widths={widths} onWish={onWish} onKeep={onKeep} />);
  return { edge: screen.getByRole('separator', { name: 'Width of the sidebar' }), onWish, onKeep };
}

describe('the inner edge of the sidebar', () => {
  it('says how wide it stands and may stand', () => {
    const { edge: it } = edge(440);
    const value = (name: string) => it.getAttribute(`aria-value${name}`);
    expect([value('min'), value('now'), value('max')]).toEqual(['280', '440', '600']);
    expect(it.tabIndex).toBe(0);
  });

  it.each([
    ['ArrowLeft', 400],
    ['ArrowRight', 320],
    ['Home', 280],
    ['End', 600],
  ])('moved by %s from 360 stands at %s, and stays there', (key, wanted) => {
    const { edge: it, onWish, onKeep } = edge(360);
    fireEvent.keyDown(it, { key });
    expect(onWish).toHaveBeenCalledWith(wanted);
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('dragged to the left gets wider, and is remembered once let go', () => {
    const { edge: it, onWish, onKeep } = edge(360);
    const at = (x: number) => ({ button: 0, buttons: 1, clientX: x, clientY: 9, screenX: 800 + x, screenY: 9 });
    fireEvent.pointerDown(it, at(2));
    fireEvent.pointerMove(it, at(-78));
    expect(onWish).toHaveBeenLastCalledWith(440);
    expect(onKeep).not.toHaveBeenCalled();
    fireEvent.pointerUp(it, at(-78));
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('pressed twice stands as usual', () => {
    const { edge: it, onWish } = edge(600);
    fireEvent.doubleClick(it);
    expect(onWish).toHaveBeenCalledWith(360);
  });
});

describe('a drag', () => {
  const at = (client: number, screen: number) => ({ clientX: client, clientY: 0, screenX: screen, screenY: 0 });

  it('of a hair is a press', () => {
    expect(measureDrag(at(10, 100))(at(12, 102))).toBeNull();
  });

  it('is measured in the page’s own pixels, whatever its zoom', () => {
    // At 200 % two pixels of the screen are one of the page.
    const measure = measureDrag(at(10, 100));
    expect(measure(at(0, 80))?.x).toBe(-10);
    // The frame has followed the pointer: in the frame it seems to stand still.
    expect(measure(at(0, 40))?.x).toBe(-30);
  });
});

describe('the narrow tab', () => {
  function tab() {
    const lifting = { onGrip: vi.fn(), onBelow: vi.fn(), onSteps: vi.fn(), onPut: vi.fn(), onKeep: vi.fn() };
    const onOpen = vi.fn();
    renderIn(<CollapsedTab onOpen={onOpen} lifting={lifting} />);
    return { tab: screen.getByRole('button', { name: 'Open Isoloir' }), onOpen, ...lifting };
  }

  it('dragged down stands lower and does not open', () => {
    const { tab: it, onOpen, onGrip, onBelow, onKeep } = tab();
    const at = (y: number) => ({ button: 0, buttons: 1, clientX: 9, clientY: y, screenX: 9, screenY: 300 + y });
    fireEvent.pointerDown(it, at(10));
    fireEvent.pointerMove(it, at(60));
    fireEvent.pointerUp(it, at(60));
    fireEvent.click(it);
    expect([onGrip.mock.calls.length, onBelow.mock.lastCall, onKeep.mock.calls.length]).toEqual([1, [50], 1]);
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(it);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is moved by keys, and says so', () => {
    const { tab: it, onSteps, onPut, onKeep } = tab();
    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End']) fireEvent.keyDown(it, { key });
    expect(onSteps.mock.calls).toEqual([[-1], [1]]);
    expect(onPut.mock.calls).toEqual([[0], [1]]);
    expect(onKeep).toHaveBeenCalledTimes(4);
    const described = document.getElementById(it.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('The arrow keys move it up and down.');
  });
});

describe('the next part', () => {
  it('is gone to heading by heading, round at the ends, and back', () => {
    document.body.innerHTML = '<main><h2>One</h2><button>in one</button><h2>Two</h2><h2>Three</h2></main>';
    const here = () => document.activeElement?.textContent;
    const walk = (times: number, backwards?: boolean) =>
      Array.from({ length: times }, () => {
        focusNextSection(document, backwards);
        return here();
      });
    expect(walk(4)).toEqual(['One', 'Two', 'Three', 'One']);
    document.querySelector('button')?.focus();
    expect(walk(1)).toEqual(['Two']);
    expect(walk(2, true)).toEqual(['One', 'Three']);
    expect([...document.querySelectorAll<HTMLElement>('h2')].every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });
});
