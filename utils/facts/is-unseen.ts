import { attribute, unclobbered } from './page/unclobbered';

const GONE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i;
const NO_SIZE = /(?:^|;)\s{0,9}font-size\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|em|rem|pt|%)?\s{0,9}(?:;|!|$)/i;
/** By one of these a control or a script finds what it folds out. */
const HANDLES = ['id', 'class', 'role', 'aria-labelledby', 'aria-hidden', 'data-tab', 'data-content'];
/** How much of a style is looked at. */
const STYLE = 300;

/**
 * Whether an element's own markup hides it from every visitor: hidden and without any name by which it could be folded out again, or words of no
 * size. What a style sheet hides cannot be told from a document that was only parsed.
 */
export function isUnseen(element: Element): boolean {
  const style = (attribute(element, 'style') ?? '').slice(0, STYLE);
  const hidden = attribute(element, 'hidden');
  if ((hidden !== null && hidden !== 'until-found') || GONE.test(style))
    return HANDLES.every((it) => attribute(element, it) === null);
  // A box of no size is a way to close gaps between others, which have sizes of their own.
  return NO_SIZE.test(style) && unclobbered(element, 'childElementCount') === 0;
}
