import { compileDom } from './compile-dom';
import { compilePattern, listOf } from './compile-pattern';
import type { PageParts } from './page-parts';
import type { RuleSet, Technology } from './read-rules';

type Shows = (page: PageParts) => boolean;

/**
 * Makes a set of rules ready: which technologies a page shows. Kinds of rule that a saved page cannot answer (globals of its scripts,
 * headers, cookies, DNS, certificates, requests) are left out, as they are for a content script. `implies` and `requires` are
 * followed; confidence is not weighed, so that everything the set would tell at all is counted for it.
 */
export function compileRules({ technologies }: RuleSet): (page: PageParts) => Set<string> {
  const all = [...technologies].map(([name, technology]) => ({
    name,
    technology,
    shows: compileTechnology(technology),
  }));
  return (page) => {
    const found = new Set(all.filter(({ shows }) => shows.some((one) => one(page))).map(({ name }) => name));
    for (const { name, technology } of all) {
      const needs = listOf(technology.requires).map(bare);
      if (needs.length > 0 && !needs.some((need) => found.has(need))) found.delete(name);
    }
    for (const name of found) for (const implied of listOf(technologies.get(name)?.implies)) found.add(bare(implied));
    return found;
  };
}

/** Whether a technology has any rule that a saved page can answer. */
export function canShow(technology: Technology): boolean {
  return compileTechnology(technology).length > 0;
}

function compileTechnology(technology: Technology): Shows[] {
  const { url, html, text, css, scriptSrc, scripts, meta = {}, dom } = technology;
  const anyOf = (patterns: string | string[] | undefined, textsOf: (page: PageParts) => string[]): Shows[] =>
    listOf(patterns).map((pattern) => {
      const fits = compilePattern(pattern);
      return (page) => textsOf(page).some(fits);
    });
  return [
    ...anyOf(url, (page) => [page.url]),
    ...anyOf(scriptSrc, (page) => page.scriptSrc),
    ...anyOf(scripts, (page) => page.scripts),
    ...Object.entries(meta).flatMap(([name, patterns]) =>
      anyOf(patterns, (page) => page.meta.get(name.toLowerCase()) ?? []),
    ),
    ...compileDom(dom),
    ...anyOf(html, (page) => [page.html]),
    ...anyOf(css, (page) => [page.css]),
    ...anyOf(text, (page) => [page.text]),
  ];
}

/** A name without the tags that may follow it. */
function bare(name: string): string {
  return name.split('\\;')[0] ?? name;
}
