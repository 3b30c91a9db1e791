/** Who asked, in the lines of a stack: ours; and the simulated browser's own way from a form to its properties. */
const OURS = /[\\/]utils[\\/](?!.*node_modules)/;
const ON_THE_WAY = /[\\/]jsdom[\\/]lib[\\/]generated[\\/]/;

/**
 * Shadows every property that a node has from its prototypes with an element of the page: what `<img name="body">` does to one name of a
 * document, and `<input name="action">` to one of a form, done to all of them at once. Only the project's own code meets the decoy: the
 * simulated browser asks its own nodes by name, as no real one does.
 */
export function clobber(node: Node, decoy: Element): void {
  for (let at = Object.getPrototypeOf(node); at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    const prototype = at;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (Object.hasOwn(node, name) || name === 'constructor') continue;
      Object.defineProperty(node, name, {
        configurable: true,
        get() {
          const [, , ...callers] = (new Error().stack ?? '').split('\n');
          const asker = callers.find((it) => !ON_THE_WAY.test(it)) ?? '';
          return OURS.test(asker) ? decoy : Reflect.get(prototype, name, node);
        },
      });
    }
  }
}

/** A document and its forms, those in declared shadow roots too: they alone have such names. */
export function clobberPage(document: Document): void {
  const decoy = document.createElement('input');
  const roots: ParentNode[] = [
    document,
    ...Array.from(document.querySelectorAll('template'), ({ content }) => content),
  ];
  for (const form of roots.flatMap((root) => [...root.querySelectorAll('form')])) clobber(form, decoy);
  clobber(document, decoy);
}
