import { LIMITS } from '../limits';
import { fold } from './fold';
import { textOf } from './record-text';
import { attribute, unclobbered } from './unclobbered';

const HEADINGS = 'legend,h1,h2,h3,h4,h5,h6,[role="heading"]';
/** How far up, and how many elements back, the heading over a form is looked for. */
const UP = 3;
const BACK = 4;

/** What a form is called: its name for screen readers, the heading that begins it, or the nearest one over it. */
export function formHeading(form: Element): string {
  const named =
    fold(attribute(form, 'aria-label'), LIMITS.heading) || wordsById(form, attribute(form, 'aria-labelledby'));
  if (named !== '') return named;
  const inside = unclobbered(form, 'querySelector').call(form, HEADINGS);
  if (inside !== null && isBeforeFields(form, inside)) return words(inside);
  for (let at: Element | null = form, up = 0; at !== null && up < UP; up++) {
    let before = unclobbered(at, 'previousElementSibling');
    for (let back = 0; before !== null && back < BACK; back++) {
      if (unclobbered(before, 'localName') === 'form') return '';
      const heading = unclobbered(before, 'matches').call(before, HEADINGS)
        ? before
        : unclobbered(before, 'querySelector').call(before, HEADINGS);
      if (heading !== null) return words(heading);
      before = unclobbered(before, 'previousElementSibling');
    }
    at = unclobbered(at, 'parentElement');
  }
  return '';
}

/** A heading between the fields is that of a part. */
function isBeforeFields(form: Element, heading: Element): boolean {
  const field = unclobbered(form, 'querySelector').call(form, 'input:not([type="hidden"]),select,textarea');
  return field === null || (unclobbered(heading, 'compareDocumentPosition').call(heading, field) & 4) !== 0;
}

function words(element: Element): string {
  return fold(textOf(element, LIMITS.heading, 200), LIMITS.heading);
}

function wordsById(form: Element, ids: string | null): string {
  const id = ids?.trim().split(/\s+/)[0] ?? '';
  const document = unclobbered(form, 'ownerDocument');
  const named = id === '' ? null : unclobbered(document, 'getElementById').call(document, id);
  return named === null ? '' : words(named);
}
