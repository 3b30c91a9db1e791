import type { Control } from './controls';
import { attribute, unclobbered } from './unclobbered';

const STEP = /(?:^|[-_\s])(?:step|wizard-?page|etape|schritt|paso|passo|stap|krok|steg|slide)(?:$|[-_\s\d])/i;
const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const UP = 8;

/** How many steps a form asks its fields in: parts marked as steps, or fieldsets of which some are hidden. One where there is a single page. */
export function formSteps(form: Element, controls: Control[]): number {
  const steps = new Set<Element>();
  const fieldsets = new Set<Element>();
  let hidden = false;
  for (const control of controls) {
    if (control.type === 'hidden') continue;
    for (let at = unclobbered(control, 'parentElement'), up = 0; at !== null && at !== form && up < UP; up++) {
      const name = unclobbered(at, 'localName');
      const marks = `${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`.slice(0, 300);
      if (attribute(at, 'data-step') !== null || STEP.test(marks)) steps.add(at);
      else if (name === 'fieldset') {
        fieldsets.add(at);
        hidden ||= isHidden(at);
      }
      at = unclobbered(at, 'parentElement');
    }
  }
  // Of steps within steps the outermost count.
  const outer = [...steps].filter((step) => ![...steps].some((other) => other !== step && holds(other, step)));
  if (outer.length > 1) return outer.length;
  return hidden ? fieldsets.size : 1;
}

function holds(outer: Element, inner: Element): boolean {
  return unclobbered(outer, 'contains').call(outer, inner);
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'disabled') !== null ||
    HIDING.test(attribute(element, 'style') ?? '') ||
    /(?:^|\s)(?:hidden|d-none|is-hidden)(?:\s|$)/.test(attribute(element, 'class') ?? '')
  );
}
