import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { measureDrag } from './measure-drag';
import styles from './ResizeEdge.module.css';

/** What the width may be, in CSS pixels. */
export interface Widths {
  least: number;
  most: number;
  usual: number;
  step: number;
}

interface ResizeEdgeProps {
  widths: Widths;
  /** Lets the sidebar stand as wide, in CSS pixels, until she lets go. */
  onWish: (width: number) => void;
  /** She has let go. */
  onKeep: () => void;
}

/**
 * The inner edge of the sidebar, to drag or to move by keys. The sidebar stands at the page's right edge in every language, so that
 * moving its edge to the left always makes it wider.
 */
export function ResizeEdge({ widths, onWish, onKeep }: ResizeEdgeProps) {
  const words = useWords();
  const width = useOwnWidth();
  const drag = useRef<{ measure: ReturnType<typeof measureDrag>; from: number }>(undefined);

  function begin(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    // As it is now: of a tab that was behind another one, the last change of size may not have been told yet.
    drag.current = { measure: measureDrag(event), from: window.innerWidth };
  }

  function follow(event: PointerEvent<HTMLElement>) {
    const far = drag.current?.measure(event);
    if (drag.current && far) onWish(drag.current.from - far.x);
  }

  function move(event: PointerEvent<HTMLElement>) {
    // Let go where no event reached this frame.
    if (event.buttons === 0) end();
    else follow(event);
  }

  function release(event: PointerEvent<HTMLElement>) {
    // While the frame moves, the browser may be a step late with where it stands; by now it has caught up.
    follow(event);
    end();
  }

  function end() {
    if (drag.current) onKeep();
    drag.current = undefined;
  }

  function set(wanted: number) {
    onWish(wanted);
    onKeep();
  }

  function onKeyDown(event: KeyboardEvent) {
    const { least, most, step } = widths;
    const now = window.innerWidth;
    const wanted = { ArrowLeft: now + step, ArrowRight: now - step, Home: least, End: most }[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    set(wanted);
  }

  return (
    <aside aria-label={words('sidebar_width')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has a value, which <hr> has not. */}
      <div
        role="separator"
        className={styles.edge}
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words('sidebar_width')}
        aria-valuemin={widths.least}
        aria-valuemax={widths.most}
        aria-valuenow={Math.min(widths.most, Math.max(widths.least, width))}
        title={words('sidebar_width')}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={end}
        onDoubleClick={() => set(widths.usual)}
        onKeyDown={onKeyDown}
      />
    </aside>
  );
}

/** Width of this frame in CSS pixels, kept as it changes. */
function useOwnWidth(): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const measure = () => setWidth(window.innerWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return width;
}
