/** A property as the browser defines it: a form's own fields may go by any name, `firstChild` too, and would stand before it. */
export function askNode<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** An attribute of any element, forms with a field called `getAttribute` included. */
export function attributeOf(element: Element, name: string): string | null {
  return askNode(element, 'getAttribute').call(element, name);
}

export function isElement(node: Node): node is Element {
  return askNode(node, 'nodeType') === 1;
}

/** Text, and the CDATA sections of XHTML. */
export function isTextNode(node: Node): node is Text {
  const type = askNode(node, 'nodeType');
  return type === 3 || type === 4;
}
