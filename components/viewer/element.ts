/** What an element is given: properties by their names in the DOM, attributes, listeners. */
interface Given {
  className?: string;
  attributes?: Record<string, string>;
  on?: Record<string, (event: Event) => void>;
}

/** What stands in an element. Text stays text, whatever is in it: nothing here is ever read as markup. */
export type Child = Node | string | null | false;

/** An element with what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className, attributes = {}, on = {} }: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener);
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** A button that does one thing. */
export function button(text: string, press: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  return element('button', { attributes: { type: 'button', ...attributes }, on: { click: press } }, text);
}

/** A link out of the page: a new tab that learns nothing of where the reader comes from. Anything but http(s) stays words. */
export function outside(href: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(href)) return element('span', {}, text);
  return element('a', { attributes: { href, target: '_blank', rel: 'noreferrer noopener nofollow' } }, text);
}
