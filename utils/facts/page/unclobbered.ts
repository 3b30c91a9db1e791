/**
 * A property or method as the browser defines it. A page can plant its own under any name on documents and forms
 * (`<img name="body">`, `<input name="action">`); those shadow the prototype's, which this asks directly.
 */
export function unclobbered<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name, object);
}

/** An attribute of any element, forms with a field called `getAttribute` included. */
export function attribute(element: Element, name: string): string | null {
  return unclobbered(element, 'getAttribute').call(element, name);
}

/** Where the page's content hangs: its body, or the root of a document that has none. */
export function rootOf(document: Document): Element | null {
  return unclobbered(document, 'body') ?? unclobbered(document, 'documentElement');
}

/** Elements by tag name, live: nothing is looked up before it is asked for. */
export function tagged(document: Document, name: string): HTMLCollectionOf<Element> {
  return unclobbered(document, 'getElementsByTagName').call(document, name);
}
