import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Site, SiteAnswer, Sites } from '../../../cli/browsers/sites';
import { POLICY } from './policy-words';

/** A campaign's site that links to no policy, and what it answers under which path. */
export const HOST = 'www.liste-du-piege.example';
export const CAMPAIGN = `http://${HOST}/`;
/** The same with a link to a policy, one host for each test. */
export const campaignWith = (name: string) => `http://www.liste-${name}.example/`;
/** Hosts on which nothing may ever be asked by an address, and which a redirect can still lead to. */
export const PRIVATE_HOSTS = [
  '127.0.0.1',
  'localhost',
  '192.168.1.1',
  '169.254.169.254',
  'printer.local',
  'router',
  '[::1]',
];
const HTML = { 'content-type': 'text/html; charset=utf-8' };

export const campaignPage = (links = '', head = '') => `<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>La liste du Piège – élections municipales</title>
  <meta name="description" content="Camille Exemple est candidate aux élections municipales. Rejoignez la campagne, faites un don, votez le 15 mars.">${head}
</head>
<body>
  <header><nav><a href="/programme">Programme</a> <a href="/equipe">Les candidats de la liste</a> <a href="/agenda">Agenda</a></nav></header>
  <main>
    <h1>La liste du Piège, avec Camille Exemple</h1>
    <p>Camille Exemple est candidate aux élections municipales des 15 et 22 mars. Votez pour la liste.</p>
    <form method="post" action="/rejoindre"><label>Nom <input name="nom" required></label> <label>Adresse e-mail <input type="email" name="email" required></label>
      <label>Code postal <input name="cp"></label> <button>Rejoindre la campagne</button></form>
  </main>
  <footer>${links} <a href="/contact">Nous écrire</a> Mandataire financier : Dominique Modèle.</footer>
</body>
</html>`;

export const page = (body = '', head = '') =>
  `<!DOCTYPE html><html lang="fr"><head><title>Confidentialité</title>${head}</head><body><main><h1>Vos données personnelles</h1>${POLICY}${body}</main></body></html>`;

const answer = (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): SiteAnswer => ({
  status,
  headers: { ...HTML, ...headers },
  body,
});
const to = (location: string) => answer('', { location }, 302);
const raw = (takeOver: (response: ServerResponse) => void): SiteAnswer => ({ body: '', takeOver });
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
/** Forty megabytes that are a few thousand bytes on their way. */
const bomb = Buffer.from(`<p>${'a'.repeat(40_000_000)}`);

/** What the host answers under each path; made when it is asked for the first time. */
export const ANSWERS: Record<string, () => SiteAnswer> = {
  '/policy': () => answer(page()),
  '/utf16': () => answer(Buffer.from(`\uFEFF${page()}`, 'utf16le'), { 'content-type': 'text/html' }),
  '/mislabelled': () => answer(Buffer.from(page(), 'latin1'), { 'content-type': 'text/html; charset=klingon' }),
  '/untyped': () => ({ headers: {}, body: page() }),
  '/utf7': () => answer(page('<p>+ADw-script+AD4-</p>'), { 'content-type': 'text/html; charset=utf-7' }),
  '/redirected': () => to('/redirected/twice'),
  '/redirected/twice': () => to('/policy'),
  '/picture': () => answer(page(), { 'content-type': 'image/png' }),
  '/film': () => answer(page(), { 'content-type': 'video/mp4' }),
  '/bytes': () => answer(page(), { 'content-type': 'application/octet-stream' }),
  '/json': () => answer('{}', { 'content-type': 'application/json' }),
  '/pdf': () => answer('%PDF-1.7', { 'content-type': 'application/pdf' }),
  '/pdf-as-page': () => answer('%PDF-1.7 and more'),
  '/zip-as-page': () => answer(new Uint8Array([80, 75, 3, 4, 20, 0, 0, 0, 8, 0])),
  '/nothing': () => raw((response) => response.writeHead(204).end()),
  '/half': () => answer(page(), { 'content-range': 'bytes 0-99/200' }, 206),
  '/unchanged': () => raw((response) => response.writeHead(304).end()),
  '/password': () => answer('no', { 'www-authenticate': 'Basic realm="Members"' }, 401),
  '/failure': () => answer(page(), {}, 500),
  '/round': () => to('/round'),
  '/gzip': () => answer(gzipSync(bomb), { 'content-encoding': 'gzip' }),
  '/deflate': () => answer(deflateSync(bomb), { 'content-encoding': 'deflate' }),
  '/broken-gzip': () => answer(page(), { 'content-encoding': 'gzip' }),
  '/brotli': () => answer(brotliCompressSync(bomb, QUICKLY), { 'content-encoding': 'br' }),
  '/boasts': () => raw((response) => response.writeHead(200, { ...HTML, 'content-length': '100000000' }).write(page())),
  '/flood': () =>
    answer(page(), Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x-${at}`, 'a'.repeat(1_000)]))),
  '/boxes': () => answer(`<title>x</title>${POLICY}${'<div>'.repeat(380_000)}`),
  '/looks': () =>
    answer(`${POLICY}<p>${Array.from({ length: 400 }, (_, at) => `<font a=${at}>`).join('')}${'<p>x'.repeat(450_000)}`),
  '/attributes': () => answer(`${POLICY}<div ${Array.from({ length: 250_000 }, (_, at) => `a${at}`).join(' ')}>`),
  '/to-loopback': () => to('http://127.0.0.1/admin'),
  '/to-router': () => to('http://192.168.1.1/reboot'),
  '/to-metadata': () => to('http://169.254.169.254/latest/meta-data/'),
  '/to-printer': () => to('http://printer.local/'),
  '/to-data': () => to('data:text/html,<p>We keep nothing'),
  '/to-file': () => to('file:///etc/passwd'),
  '/to-script': () => to('javascript:alert(1)'),
};

/** The hostile host, the hosts it leads to, and further ones of a test’s own. */
export function hostileSites(others: Record<string, Site>): Sites {
  const own: Site = (path) => (path === '/' ? answer(campaignPage()) : (ANSWERS[path]?.() ?? null));
  const secret: Site = () => answer(page());
  return {
    get: (host) => (host === HOST ? own : PRIVATE_HOSTS.includes(host) ? secret : others[host]),
  };
}

/** Megabytes without end, as fast as they are taken; `sent` counts them. */
export function endless(response: ServerResponse, sent: (bytes: number) => void): void {
  const chunk = Buffer.alloc(65_536, 'a');
  response.writeHead(200, HTML);
  const push = () => {
    while (!response.destroyed) {
      sent(chunk.length);
      if (!response.write(chunk)) return;
    }
  };
  response.on('drain', push);
  push();
}

/** A letter now and then, for ever; `gone` is told when the other side has hung up. */
export function drip(response: ServerResponse, gone: () => void): void {
  response.writeHead(200, HTML);
  response.write(page());
  const timer = setInterval(() => response.write(' '), 200);
  response.on('close', () => {
    clearInterval(timer);
    gone();
  });
}
