/** How the page looks: readable on paper, on a phone, by day and by night, with nothing loaded. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --quiet: #5a5a62; --line: #8a8a94; --paper: #ffffff; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf0; --quiet: #b4b4bd; --line: #77777f; --paper: #18181b; --link: #8fbcff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main, body > footer { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { font-size: 1.75rem; margin-block-start: 1rem; }
h2 { font-size: 1.375rem; border-block-end: 1px solid var(--line); padding-block-end: 0.25rem; }
h3 { font-size: 1.125rem; }
h4 { font-size: 1rem; }
p, ul, blockquote { margin: 0.5rem 0; }
ul { padding-inline-start: 1.25rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 0.75rem; font-family: Georgia, serif; }
blockquote footer { font: 0.875rem/1.4 system-ui, sans-serif; color: var(--quiet); }
.own { white-space: pre-wrap; }
article { break-inside: avoid; }
body > footer { color: var(--quiet); font-size: 0.875rem; }
@media print {
  :root { --ink: #000; --quiet: #333; --line: #777; --paper: #fff; --link: #000; }
  main, body > footer { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
}
`;

/** Lets this very style sheet through the page's policy, and no other. `openssl dgst -sha256 -binary | base64` of the text above. */
export const STYLE_HASH = 'sha256-HQJIQZ+lcLRBHULRlcycOeoWud9Zg2WCyZ4+t3m53X8=';
