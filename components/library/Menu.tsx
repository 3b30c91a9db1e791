import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './Library.module.css';

/** Pixels kept free at the window's edges. */
const EDGE = 16;

interface MenuProps {
  /** What opens it. */
  lead: ReactNode;
  /** Something in it is chosen. */
  set?: boolean;
  /** Opens upwards: it stands at the window's lower edge. */
  above?: boolean;
  children: ReactNode;
}

/**
 * A small panel under a button: the browser's own `details`, which Escape, leaving it and a press beside it close; one is open at a time. What
 * stands in it are fields, so it is no menu in the sense of ARIA, whose items can only be pressed.
 */
export function Menu({ lead, set, above, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function onPress({ target }: PointerEvent) {
      const { current: shown } = details;
      if (shown?.open && target instanceof Node && !shown.contains(target)) shown.open = false;
    }
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.current.open = false;
    summary.current?.focus();
  }

  /** What would stand beyond the window's edge moves in. */
  function onToggle() {
    const { current: shown } = panel;
    if (!shown || !details.current?.open) return;
    shown.style.translate = 'none';
    const { left, right } = shown.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const move = right > clientWidth - EDGE ? clientWidth - EDGE - right : 0;
    // A sheet at the window's lower edge is as wide as the window.
    if (left > 0 && move !== 0) shown.style.translate = `${Math.round(Math.max(move, EDGE - left))}px`;
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    // Without a new place for the focus the window itself lost it, or something in the panel that cannot take it was pressed.
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget) && details.current) {
      details.current.open = false;
    }
  }

  return (
    <details
      ref={details}
      name="library"
      className={styles.menu}
      onToggle={onToggle}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary ref={summary} className={`${styles.toggle} ${set ? styles.set : ''}`}>
        {lead}
      </summary>
      <div ref={panel} className={`${styles.panel} ${above ? styles.above : ''}`}>
        {children}
      </div>
    </details>
  );
}
