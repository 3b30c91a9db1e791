import type { Plugin } from 'vite';
import { STYLE_HASH } from '../../utils/sharing/html/style';

/**
 * Where http is spoken: public pages; WebDAV as Synology serves it, CouchDB, both often on a network at home; and on the ports of their
 * encrypted kin, where a plain question tells a certificate that was refused from a server that is not there.
 */
const PLAIN_PORTS = [80, 443, 5005, 5006, 5984, 6984, 8080, 8443] as const;

/**
 * What pages of the extension may do: run and look like what lies in its own folder, and nothing else. Read by Chrome and Firefox from the
 * manifest, for every page, the background included. Each line that is not `'none'` says who needs it.
 */
const RULES = {
  'default-src': "'none'",
  'script-src': "'self'",
  // The preview of an exported page shows it with that page's own style sheet, let in by its hash.
  'style-src': `'self' '${STYLE_HASH}'`,
  // Pictures drawn here before they are saved (blob:), the empty icon of an exported page (data:).
  'img-src': "'self' data: blob:",
  // Only when pictures of the product are taken, with fonts put into a copy of it.
  'font-src': "'self'",
  // The background asks for policies, wherever they lie, and the citizen's own server where she has set one up. Without encryption only on
  // ports where pages and such servers are: a redirect to another is stopped by the browser before anything is sent. For pages, see
  // `SELF_ONLY`.
  'connect-src': `'self' ${PLAIN_PORTS.map((port) => `http://*:${port}`).join(' ')} https://*:*`,
  'frame-src': "'none'",
  'worker-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text becomes markup in one place only: utils/evidence/inert-markup.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'isoloir-inert',
} as const;

/**
 * The security policy of the extension's pages. Firefox would otherwise add `upgrade-insecure-requests`, and ask for https where a
 * campaign's policy is linked, and perhaps only served, as http.
 */
export function pagesPolicy(): string {
  return Object.entries(RULES)
    .map((rule) => rule.join(' '))
    .join('; ');
}

/** What the development server needs: its scripts come from it, its styles are put in by them. */
export const SERVED_POLICY = "script-src 'self'; object-src 'self'";

/** No page needs the network: all but the background speak to the extension alone. Written into each, where a manifest knows one rule for all. */
export const SELF_ONLY: Plugin = {
  name: 'pages-without-network',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};
