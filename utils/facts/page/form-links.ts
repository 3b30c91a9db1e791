import { LIMITS } from '../limits';
import type { FormLink } from '../page-facts';
import { fold } from './fold';
import { textOf } from './record-text';
import { resolve } from './resolve';
import { attribute, unclobbered } from './unclobbered';

/** A form with more links than this is a whole page wrapped in one; so is what stands beside one. */
const LINKS_IN_A_FORM = 25;
const LINKS_BESIDE = 6;

/** Links in a form, and in what stands right before and after it: "by signing you accept our policy" is often under the last field. */
export function formLinks(form: Element, base: string): FormLink[] {
  const inside = linksIn(form, LINKS_IN_A_FORM);
  const parent = unclobbered(form, 'parentElement');
  const beside = [form, parent].flatMap((at) =>
    at === null || /^(?:body|main|html)$/.test(unclobbered(at, 'localName'))
      ? []
      : [unclobbered(at, 'previousElementSibling'), unclobbered(at, 'nextElementSibling')],
  );
  const near = beside.flatMap((sibling) =>
    sibling === null || isSection(sibling) ? [] : linksIn(sibling, LINKS_BESIDE),
  );
  const links = [
    ...inside.map((link) => ({ link, near: 'inside' as const })),
    ...near.map((link) => ({ link, near: 'beside' as const })),
  ].flatMap(({ link, near }): FormLink[] => {
    const url = resolve(attribute(link, 'href'), base);
    return url === '' ? [] : [{ url, text: fold(textOf(link, LIMITS.linkText, 200), LIMITS.linkText), near }];
  });
  return links.slice(0, LIMITS.formLinks);
}

/** Other parts of the page: their links are not the form's. */
function isSection(element: Element): boolean {
  return /^(?:nav|header|footer|aside|form|script|style)$/.test(unclobbered(element, 'localName'));
}

/** Links within an element, itself included; none where there are more than `most`. */
function linksIn(element: Element, most: number): Element[] {
  if (unclobbered(element, 'localName') === 'a') return [element];
  const found = unclobbered(element, 'getElementsByTagName').call(element, 'a');
  if (found.item(most) !== null) return [];
  return Array.from(found);
}
