import { type SidebarPlace, TAB_PLACE } from './sidebar-place';
import type { SidebarState } from './tab-report';

/** Width of the narrow tab, in CSS pixels. */
const TAB_WIDTH = '28px';

/** Every rule of the sidebar's host element. `narrow`: the window is so narrow that the open sidebar takes all of it. */
export function hostStyle(
  state: Exclude<SidebarState, 'off'>,
  { width, tabAt }: SidebarPlace,
  narrow: boolean,
): Record<string, string> {
  const open = state === 'open';
  const high = `min(${TAB_PLACE.height}px, 100%)`;
  return {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: open ? '0' : `calc((100% - ${high}) * ${tabAt})`,
    // Always at the right, whatever the interface's language: a side that followed it would tell the page which way its reader reads.
    right: '0',
    width: open ? (narrow ? '100vw' : `${width}px`) : TAB_WIDTH,
    height: open ? '100%' : high,
    'max-width': '100vw',
    'z-index': '2147483647',
    'pointer-events': 'auto',
    visibility: 'visible',
    opacity: '1',
    'color-scheme': 'light dark',
  };
}

export const FRAME_STYLE = {
  all: 'initial',
  display: 'block',
  width: '100%',
  height: '100%',
  border: '0',
  // Lets the frame follow the reader's scheme, whatever the page has chosen for itself.
  'color-scheme': 'light dark',
};

/** Puts down each rule as important, in order: `all` first. */
export function dress(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
