import { useEffect } from 'react';
import { focusNextSection } from './next-section';

/** Places in which keys mean something of their own. */
const TAKEN =
  'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], dialog[open], [popover]:popover-open';

/** Keys of the whole sidebar: Alt and down or up goes from question to question; Escape puts it away, where it can be. */
export function useSidebarKeys(onCollapse?: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { target, key } = event;
      if (event.defaultPrevented || event.isComposing || (target instanceof Element && isTaken(target))) return;
      if (key === 'Escape' && onCollapse) {
        event.preventDefault();
        onCollapse();
      } else if (event.altKey && !event.ctrlKey && !event.metaKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
        event.preventDefault();
        focusNextSection(document, key === 'ArrowUp');
      }
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onCollapse]);
}

function isTaken(target: Element): boolean {
  try {
    return target.closest(TAKEN) !== null;
  } catch {
    // A document that knows no popovers.
    return target.closest('input, textarea, select') !== null;
  }
}
