/** An element whose closed shadow root the browser shows to extensions: Firefox gives it this property in their scripts. */
interface Opened {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the frames that a version before this one left in a page: Firefox ends a script with its extension, so that nobody is left to
 * take its frame away. Elsewhere the script does it itself. Stands alone: it is sent into pages as it is.
 */
export function clearLeftFrames(framePage: string): void {
  // The page may have given a form or a field these names; what the browser calls so is found on its own interfaces.
  const root: Element | null = Reflect.get(Document.prototype, 'documentElement', document);
  if (!root) return;
  for (const child of [...Reflect.get(Element.prototype, 'children', root)]) {
    const opened: Element & Opened = child;
    const frame = opened.openOrClosedShadowRoot?.querySelector('iframe');
    if (frame?.src.startsWith(framePage)) child.remove();
  }
}
