import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { measureDrag } from './measure-drag';

/** How the narrow tab is put elsewhere along the page's edge. */
export interface Lifting {
  /** From where it stands now, `onBelow` counts. */
  onGrip: () => void;
  /** So many CSS pixels below where it was gripped. */
  onBelow: (pixels: number) => void;
  /** So many places down; up: negative. */
  onSteps: (steps: number) => void;
  /** To a place of its own: 0 at the top, 1 at the bottom. */
  onPut: (place: number) => void;
  /** She has let go. */
  onKeep: () => void;
}

/** Handlers of a button that can also be dragged up and down, or moved by keys; a drag is no press. */
export function useLifting(lifting?: Lifting) {
  const measure = useRef<ReturnType<typeof measureDrag>>(undefined);
  const dragged = useRef(false);
  if (!lifting) return {};
  const { onGrip, onBelow, onSteps, onPut, onKeep } = lifting;

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      measure.current = measureDrag(event);
      dragged.current = false;
      onGrip();
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      // Let go where no event reached this frame.
      if (event.buttons === 0) measure.current = undefined;
      const far = measure.current?.(event);
      if (!far) return;
      dragged.current = true;
      onBelow(far.y);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      // While the frame moves, the browser may be a step late with where it stands; by now it has caught up.
      const far = measure.current?.(event);
      if (far && dragged.current) onBelow(far.y);
      measure.current = undefined;
      if (dragged.current) onKeep();
    },
    onPointerCancel() {
      measure.current = undefined;
    },
    onClickCapture(event: MouseEvent) {
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const move = {
        ArrowUp: () => onSteps(-1),
        ArrowDown: () => onSteps(1),
        Home: () => onPut(0),
        End: () => onPut(1),
      }[event.key];
      if (!move) return;
      event.preventDefault();
      move();
      onKeep();
    },
  };
}
