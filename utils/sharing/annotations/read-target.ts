import { isOfType, isThing, listOf, type Thing, textOf, thingsOf } from './fields';
import { OWN } from './terms';

/** What a note keeps of the words around a quote, and of a title, in characters. */
const AROUND = 64;
const TITLE = 300;

/** Selectors inside one another that are followed. */
const NESTED = 8;

/**
 * The page an annotation speaks of and the words in it, not judged yet: of several targets the first that is an address of the web. Of its
 * selectors those are read that a note can keep, also where they refine others; ranges, fragments and paths are passed over.
 */
export function readTarget(annotation: Thing): Thing {
  const targets = listOf(annotation.target);
  const found = targets.find((target) => isWeb(sourceOf(target))) ?? targets[0];
  const selectors = isThing(found) ? allSelectors(found.selector, NESTED) : [];
  const quote = selectors.find((one) => isOfType(one, 'TextQuoteSelector') && textOf(one.exact));
  const position = selectors.find((one) => isOfType(one, 'TextPositionSelector'));
  return {
    source: sourceOf(found) ?? textOf(annotation.uri),
    title: readTitle(annotation, found),
    ...(quote && { selector: readQuote(quote) }),
    ...(position && isPlace(position) && { position: { ...readPlace(position) } }),
  };
}

function sourceOf(target: unknown): string | undefined {
  if (!isThing(target)) return textOf(target);
  const { source } = target;
  const own = textOf(target[OWN.source]);
  if (own !== undefined) return own;
  return (isThing(source) ? textOf(source.id) : textOf(source)) ?? textOf(target.id);
}

function isWeb(address: string | undefined): boolean {
  return address !== undefined && /^https?:/i.test(address);
}

function allSelectors(selector: unknown, levels: number): Thing[] {
  if (levels === 0) return [];
  return thingsOf(selector).flatMap((one) => [one, ...thingsOf(one.items), ...allSelectors(one.refinedBy, levels - 1)]);
}

function readQuote({ exact, prefix, suffix }: Thing): Thing {
  return {
    type: 'TextQuoteSelector',
    exact: textOf(exact),
    prefix: (textOf(prefix) ?? '').slice(-AROUND),
    suffix: (textOf(suffix) ?? '').slice(0, AROUND),
  };
}

function isPlace({ start, end }: Thing): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

function readPlace({ start, end }: Thing): Thing {
  return { type: 'TextPositionSelector', start, end };
}

function readTitle(annotation: Thing, target: unknown): string {
  const own = isThing(target) ? textOf(target[OWN.title]) : undefined;
  const title = own ?? (isThing(annotation.document) ? textOf(annotation.document.title) : undefined) ?? '';
  return title.slice(0, TITLE);
}
