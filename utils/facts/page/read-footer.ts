import { LIMITS } from '../limits';
import { isVast } from './is-vast';
import { textOf } from './record-text';
import { tagged, unclobbered } from './unclobbered';

/** How pages mark a footer where they use no element for it. */
const MARKED = '[role="contentinfo"],#footer,.footer,#colophon,.site-footer';

/** Text of the page's last footer. */
export function readFooter(document: Document): string {
  const elements = tagged(document, 'footer');
  for (let i = elements.length - 1; i >= 0 && i > elements.length - 4; i--) {
    const element = elements.item(i);
    const text = element === null ? '' : textOf(element, LIMITS.footer);
    if (text !== '') return text;
  }
  if (isVast(document)) return '';
  const marked = [...unclobbered(document, 'querySelectorAll').call(document, MARKED)].pop();
  return marked === undefined ? '' : textOf(marked, LIMITS.footer);
}
