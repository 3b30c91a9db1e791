import { LIMITS } from '../limits';
import type { PageFacts } from '../page-facts';
import { fold } from './fold';
import { unclobbered } from './unclobbered';

/** Scripts looked at, and the longest JSON-LD, in characters. */
const LOOKED_AT = 300;
const JSON_LD = 100_000;
const TYPE = /"@type"\s{0,9}:\s{0,9}(?:"([^"]{1,80})"|\[([^\]]{1,400})\])/g;

/** How inline scripts begin, and the schema.org types that JSON-LD names, each once. */
export function readScripts(document: Document): Pick<PageFacts, 'inlineScripts' | 'structuredTypes'> {
  const inlineScripts: string[] = [];
  const types = new Set<string>();
  const scripts = unclobbered(document, 'scripts');
  for (let i = 0; i < LOOKED_AT; i++) {
    const script = scripts.item(i);
    if (script === null) break;
    if (script.hasAttribute('src')) continue;
    const code = script.firstChild?.nodeValue ?? '';
    if (script.type.includes('ld+json')) addTypes(code);
    else if (inlineScripts.length < LIMITS.inlineScripts) {
      const start = fold(code, LIMITS.inlineScript);
      if (start !== '') inlineScripts.push(start);
    }
  }
  return { inlineScripts, structuredTypes: [...types].slice(0, LIMITS.types) };

  function addTypes(code: string) {
    if (types.size < LIMITS.types) for (const type of typesIn(code)) types.add(type);
  }
}

/** Types named in JSON-LD, read without parsing it: much of it in the wild is not quite JSON. */
export function typesIn(json: string): string[] {
  return [...json.slice(0, JSON_LD).matchAll(TYPE)]
    .flatMap(([, one, several]) => (one === undefined ? (several ?? '').split(',') : [one]))
    .map((type) => fold(type.replace(/["\s]/g, '').split('/').pop(), LIMITS.mark))
    .filter((type) => type !== '');
}
