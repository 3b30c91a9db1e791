import { link, repeat, words } from './write-words';

interface Parts {
  title: string;
  main: string;
  /** Links in the menu and in the footer. */
  menu: number;
  footer: number;
  head?: string;
  /** Characters of scripts within the page, as trackers and frameworks leave them. */
  scripts?: number;
}

/** What most pages have around their content: metas, styles, scripts, a menu, a search form, a footer. */
export function writeDocument({ title, main, menu, footer, head = '', scripts = 2_000 }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${words(3, 18)}">
<meta property="og:title" content="${title}"><meta property="og:type" content="website"><meta property="og:site_name" content="${words(1, 2)}">
<link rel="canonical" href="/"><link rel="icon" href="data:,">${head}
<style>body{font:16px/1.5 sans-serif;margin:0}nav,footer,main{padding:1em}nav ul{display:flex;flex-wrap:wrap;gap:1em;list-style:none}
.card{display:inline-block;width:14em;vertical-align:top;padding:1em}.card svg{width:12em;height:8em}</style>
${repeat(4, (place) => `<script>${script(place, scripts / 4)}</script>`)}</head>
<body><header><nav><ul>${repeat(menu, (place) => `<li>${link(place, 1)}</li>`)}</ul></nav></header>
<main>${main}</main>
<form action="/search"><label>Search <input name="q"></label><button type="submit">Search</button></form>
<footer><ul>${repeat(footer, (place) => `<li>${link(900 + place, 2)}</li>`)}</ul><p>${words(5, 12)}</p></footer></body></html>`;
}

/** A script that does next to nothing and is so many characters long. */
function script(seed: number, length: number): string {
  let text = `(self.loaded=self.loaded||[]).push(${seed});var data${seed}=[`;
  for (let at = 0; text.length < length; at += 1) text += `{"id":${at},"name":"${words(at + seed, 4)}","on":true},`;
  return `${text}];`;
}

/** A picture that needs no request and keeps its place. */
export function picture(place: number): string {
  return `<svg width="160" height="100" viewBox="0 0 16 10" aria-hidden="true"><rect width="16" height="10" fill="hsl(${place % 360} 60% 70%)"/></svg>`;
}
