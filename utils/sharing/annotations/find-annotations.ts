import { cleanName } from '../import/clean-name';
import { isOfType, isThing, listOf, type Thing, textOf } from './fields';
import { nameOf } from './read-creator';
import { readInstant } from './read-instant';

/** The annotations of a file, who handed them on, and when: that date stands in for those that have none. */
interface FoundAnnotations {
  format: 'annotations';
  author?: string;
  dated?: string;
  notes: unknown[];
}

/**
 * The annotations in a file of W3C Web Annotations: one, a list, a page, a collection with its page in it, a JSON-LD graph; or as
 * annotation tools hand theirs out (`rows`, `annotations`). Pages that lie elsewhere are not fetched.
 */
export function findAnnotations(json: unknown): FoundAnnotations | undefined {
  const items = itemsOf(json);
  if (!items || !(items.some(isAnnotation) || isEmptyPage(json))) return undefined;
  const about = isThing(json) && !isAnnotation(json) ? json : {};
  const author = cleanName(nameOf(about.creator));
  const dated = readInstant(about.generated ?? about.created ?? about.modified ?? about.export_date);
  return { format: 'annotations', ...(author && { author }), ...(dated && { dated }), notes: [...items] };
}

function itemsOf(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isThing(json)) return undefined;
  if (isAnnotation(json)) return [json];
  const page = isThing(json.first) ? json.first : json;
  const items = [page.items, page['@graph'], page.rows, page.annotations].find(Array.isArray);
  return items === undefined ? undefined : listOf(items);
}

/** A page or collection says what it is, so that it may be empty. */
function isEmptyPage(json: unknown): boolean {
  return isThing(json) && (isOfType(json, 'AnnotationCollection') || isOfType(json, 'AnnotationPage'));
}

/** By its type, or, from tools that give none, by its address and text. */
function isAnnotation(entry: unknown): boolean {
  if (!isThing(entry)) return false;
  return isOfType(entry, 'Annotation') || isOfType(entry, 'oa:Annotation') || isBare(entry);
}

function isBare(entry: Thing): boolean {
  return textOf(entry.uri) !== undefined && 'text' in entry && 'target' in entry;
}
