import { attribute } from './unclobbered';

/** Elements whose content is no text a visitor reads, or is a choice or text of her own. */
const NOT_TEXT = new Set(
  (
    'script style noscript template textarea select datalist iframe object embed canvas audio video head ' +
    'title desc metadata defs symbol'
  ).split(' '),
);

/** Whether an element's content is text on the page: not hidden by markup, and nothing a visitor may have typed into. */
export function isText(element: Element, name: string): boolean {
  if (NOT_TEXT.has(name)) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const editable = attribute(element, 'contenteditable');
  return editable === null || editable.toLowerCase() === 'false';
}
