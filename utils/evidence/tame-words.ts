/**
 * What words of a stranger may hold that reaches beyond themselves: controls, marks that turn the direction of what follows (a single one that
 * closes an isolate lets the next out of `<bdi>`, tried in Chromium 156 and Firefox 153), and towers of accents that are drawn over
 * other lines.
 */
const WILD = /[^\P{Cc}\s]|[\u202A-\u202E\u2066-\u2069]|\p{M}{9}/u;
const UNSEEN = /[^\P{Cc}\s]|[\u202A-\u202E\u2066-\u2069]/gu;
/** No language writes more than eight marks on one letter. */
const TOWER = /(\p{M}{8})\p{M}+/gu;

/** A stranger's words without what could disorder ours. Marks that turn nothing (LRM, RLM), joiners and soft hyphens stay. */
export function tameWords(text: string): string {
  return WILD.test(text) ? text.replace(UNSEEN, '').replace(TOWER, '$1') : text;
}
