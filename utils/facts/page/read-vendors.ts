import { LIMITS } from '../limits';
import { fold } from './fold';
import { isVast } from './is-vast';
import { unclobbered } from './unclobbered';

/** How consent managers write the list of their services into the page: where each service's name stands. */
const LISTED = [
  '#tarteaucitronRoot .tarteaucitronName .tarteaucitronH3',
  '#tarteaucitronRoot .tarteaucitronLine .tarteaucitronH3',
  '.klaro .cm-list-title',
  '#CybotCookiebotDialog .CybotCookiebotDialogDetailBodyContentCookieLink',
  '#CybotCookiebotDialog .CookieCard .CybotCookiebotDialogDetailBodyContentCookieGroup',
  '#onetrust-pc-sdk .ot-ven-name',
  '#onetrust-pc-sdk .ot-host-name',
  '.didomi-components-accordion .label-click',
  '.cmplz-service-header h3',
  '#BorlabsCookieBox ._brlbs-service-name',
  '.brlbs-cmpnt-cb-service-name',
  '.cky-provider-name',
  '[data-cookieconsent-service]',
].join(',');

/**
 * Names of services that a consent dialog lists: what the site declares, whether or not it is loaded. Cookies are not read: they would
 * also tell what the visitor chose.
 */
export function readVendors(document: Document): string[] {
  if (isVast(document)) return [];
  const found = unclobbered(document, 'querySelectorAll').call(document, LISTED);
  const names = new Set<string>();
  for (let i = 0; i < found.length && i < LIMITS.vendors * 2 && names.size < LIMITS.vendors; i++) {
    const item = found.item(i);
    const name = fold(item && unclobbered(item, 'textContent'), LIMITS.mark);
    if (name !== '') names.add(name);
  }
  return [...names];
}
