/** What a saved page shows to rules of the Wappalyzer family, whose own names these are. */
export interface PageParts {
  document: Document;
  url: string;
  html: string;
  lowerHtml: string;
  text: string;
  css: string;
  scriptSrc: string[];
  scripts: string[];
  /** By name or property, lower case. */
  meta: Map<string, string[]>;
}

export function readParts(document: Document, url: string, html: string): PageParts {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase();
    if (name !== '') meta.set(name, [...(meta.get(name) ?? []), element.getAttribute('content') ?? '']);
  }
  const scripts = [...document.querySelectorAll('script')];
  return {
    document,
    url,
    html,
    lowerHtml: html.toLowerCase(),
    text: textOf(document),
    css: [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n'),
    scriptSrc: scripts.flatMap((script) => script.getAttribute('src') ?? []),
    scripts: scripts.filter((script) => !script.hasAttribute('src')).map((script) => script.textContent),
    meta,
  };
}

/** The words of the body, without scripts and styles. */
function textOf(document: Document): string {
  const body = document.importNode(document.body, true);
  for (const part of body.querySelectorAll('script, style, noscript, template')) part.remove();
  return body.textContent;
}
