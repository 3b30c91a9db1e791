import { resolve } from './resolve';
import { tagged, unclobbered } from './unclobbered';

/** `<style>` elements looked at, characters of each, and addresses taken. */
const STYLES = 20;
const BEGINNING = 4_000;
const ADDRESSES = 20;
const IMPORT = /@import\s{1,9}(?:url\(\s{0,9})?["']?([^"'()\s;]{1,2048})/gi;

/** Stylesheets that a `<style>` element brings in by `@import`, as old networks do. They stand at its beginning, or do not count. */
export function importedStyles(document: Document, base: string): string[] {
  const found = new Set<string>();
  const styles = tagged(document, 'style');
  for (let i = 0; i < STYLES; i += 1) {
    const style = styles.item(i);
    if (style === null) break;
    const css = (unclobbered(style, 'textContent') ?? '').slice(0, BEGINNING);
    for (const [, address] of css.matchAll(IMPORT)) {
      const url = resolve(address ?? null, base);
      if (url !== '' && found.size < ADDRESSES) found.add(url);
    }
  }
  return [...found];
}
