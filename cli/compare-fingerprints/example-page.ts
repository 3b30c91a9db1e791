import type { PageFacts } from '../../utils/facts';

/** A page that shows the facts of a fragment, as HTML, so that any set of rules can look at it. */
export function examplePage({
  title = '',
  metas = [],
  relations = [],
  links = [],
  forms = [],
  assets = [],
  inlineScripts = [],
  ids = [],
  classes = [],
  text = '',
}: Partial<PageFacts>): string {
  return [
    '<!doctype html><html><head>',
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map(({ name, content }) => `<meta ${attributes({ name, content })}>`),
    ...relations.map(({ rel, url }) => `<link ${attributes({ rel, href: url })}>`),
    ...assets.map(({ kind, url }) => ASSETS[kind](escapeHtml(url))),
    ...inlineScripts.map((code) => `<script>${code.replaceAll('</', '<\\/')}</script>`),
    '</head><body>',
    ...ids.map((id) => `<div ${attributes({ id })}></div>`),
    ...classes.map((name) => `<div ${attributes({ class: name })}></div>`),
    ...forms.map(
      ({ action, method, className, fields }) =>
        `<form ${attributes({ action, method, class: className ?? '' })}>${fields
          .map(({ type, name }) => `<input ${attributes({ type, name })}>`)
          .join('')}</form>`,
    ),
    ...links.map(({ url, text: words, area }) => {
      const link = `<a ${attributes({ href: url })}>${escapeHtml(words)}</a>`;
      return area === 'footer' ? `<footer>${link}</footer>` : link;
    }),
    `<p>${escapeHtml(text)}</p></body></html>`,
  ].join('\n');
}

const ASSETS: Record<PageFacts['assets'][number]['kind'], (url: string) => string> = {
  script: (url) => `<script src="${url}"></script>`,
  stylesheet: (url) => `<link rel="stylesheet" href="${url}">`,
  image: (url) => `<img src="${url}">`,
  frame: (url) => `<iframe src="${url}"></iframe>`,
  media: (url) => `<video src="${url}"></video>`,
};

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
