import type { PageFacts } from '../facts';
import { identify } from '../platforms';
import { type Destination, tellFormDestination } from './form-destination';
import { summariseForms } from './summarise-forms';

/** Forms that have no use for a word on where they send: nothing new is told by them. */
const QUIET = new Set(['login', 'search']);

/**
 * Where the form at `place` among the page's forms will send what is typed; -1 stands for fields in no form. Undefined where that form asks
 * nothing of the visitor.
 */
export function tellFocusedForm(facts: PageFacts, place: number): Destination | undefined {
  const platforms = identify(facts);
  const form = summariseForms(facts, { platforms }).find(
    ({ kind, frame, ...it }) => frame === undefined && !QUIET.has(kind) && (it.place ?? -1) === place,
  );
  return form && tellFormDestination(form, { url: facts.url, platforms });
}
