import type { Words } from '../../evidence';
import { escapeLine } from './escape-html';

/** A page that stands alone. `body` and `foot` are HTML already; everything else is text. */
export interface Page {
  title: string;
  /** A style sheet, and the hash that lets this very one through the page's policy. */
  style: { text: string; hash: string };
  body: string;
  foot: string;
}

/** Languages written from right to left among those an interface may have. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Nothing may be loaded, sent or run; an empty picture keeps browsers from asking for one. */
const policyOf = (hash: string) =>
  `default-src 'none'; style-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A page that anybody can open, print and archive, without this extension and without a network. */
export function writePage({ title, style, body, foot }: Page, { locale }: Pick<Words, 'locale'>): string {
  return `<!doctype html>
<html lang="${escapeLine(locale)}" dir="${RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style.hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeLine(title)}</title>
<style>${style.text}</style>
</head>
<body>
<main>
${body}
</main>
<footer>
${foot}
</footer>
</body>
</html>
`;
}
