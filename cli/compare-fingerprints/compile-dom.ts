import * as z from 'zod/mini';
import { compilePattern } from './compile-pattern';
import type { PageParts } from './page-parts';

/** What a rule asks of an element. `properties` can only be seen by the page's own scripts. */
const Asked = z.looseObject({
  text: z.optional(z.string()),
  attributes: z.optional(z.record(z.string(), z.string())),
  properties: z.optional(z.unknown()),
});
const Selectors = z.union([z.string(), z.array(z.string())]);
const Elements = z.record(z.string(), Asked);

/** Rules about elements: selectors, or selectors with what their elements must hold. */
export function compileDom(dom: unknown): ((page: PageParts) => boolean)[] {
  const selectors = Selectors.safeParse(dom);
  if (selectors.success)
    return [selectors.data].flat().map((selector) => (page) => elementsOf(page, selector).length > 0);
  const elements = z.union([Elements, z.array(Elements)]).safeParse(dom);
  if (!elements.success) return [];
  return [elements.data].flat().flatMap((one) =>
    Object.entries(one).flatMap(([selector, asked]) => {
      const fits = compileAsked(asked);
      return fits === null ? [] : [(page: PageParts) => elementsOf(page, selector).some(fits)];
    }),
  );
}

function compileAsked({ text, attributes, properties }: z.infer<typeof Asked>): ((element: Element) => boolean) | null {
  const ofText = text === undefined ? null : compilePattern(text);
  const ofAttributes = Object.entries(attributes ?? {}).map(([name, pattern]) => ({
    name,
    fits: compilePattern(pattern),
  }));
  if (properties !== undefined && ofText === null && ofAttributes.length === 0) return null;
  return (element) =>
    (ofText === null || ofText(element.textContent ?? '')) &&
    ofAttributes.every(({ name, fits }) => element.hasAttribute(name) && fits(element.getAttribute(name) ?? ''));
}

/** The elements a selector finds; none where the page does not even hold its longest word, or the selector cannot be read. */
function elementsOf({ document, lowerHtml }: PageParts, selector: string): Element[] {
  const possible = selector
    .toLowerCase()
    .split(',')
    .some((part) =>
      lowerHtml.includes((part.match(/[\w-]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')),
    );
  if (!possible) return [];
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
