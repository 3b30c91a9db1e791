import { vi } from 'vitest';

/**
 * What jsdom lacks of dialogs, popovers and `CSS`, as far as tests press it: opening, closing, and the events that tell of it. What browsers do besides
 * (Escape, the page behind at rest, the top layer) is tried in browsers.
 */
export function installNative(): void {
  vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') });
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
    this.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  HTMLElement.prototype.hidePopover = function hide() {
    tell(this, 'closed');
  };
  document.addEventListener('click', ({ target }) => {
    const invoker = target instanceof Element ? target.closest('[popovertarget]') : null;
    const panel = document.getElementById(invoker?.getAttribute('popovertarget') ?? '');
    if (panel) tell(panel, invoker?.getAttribute('aria-expanded') === 'true' ? 'closed' : 'open');
  });
}

function tell(panel: HTMLElement, newState: 'open' | 'closed') {
  // jsdom's own style sheet hides it, open or not.
  panel.style.display = newState === 'open' ? 'block' : '';
  panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
}
