import type { Site, SiteAnswer, Sites } from '../../../cli/browsers/sites';

/** What a hostile page does beside being what it is; each part is put in as it stands. */
export interface PageParts {
  /** Runs before anything else of the page. */
  script?: string;
  head?: string;
  /** Begins the body, before the page's own words. */
  body?: string;
  /** Ends it. */
  end?: string;
  /** Attributes of `<html>`. */
  html?: string;
  title?: string;
  headers?: Record<string, string>;
}

/** The page of a candidate who does not exist, small and plain, with a sign-up form that goes to another host. */
export function campaignPage(parts: PageParts = {}): SiteAnswer {
  const title = 'Ensemble avec Claire Morvan, candidate aux élections européennes 2029';
  return answerOf(
    { title, ...parts },
    `<header><nav><a href="/programme">Programme</a> <a href="/soutenir">Je soutiens</a> <a href="/don">Faire un don</a></nav></header>
    <main><h1>Votez Claire Morvan le 10 juin 2029</h1>
    <p>Notre candidate se présente aux élections européennes. Rejoignez la campagne.</p>
    <form action="https://crm.soutiens.example/in" method="post"><label>Adresse électronique <input type="email" name="email" required></label>
    <button>Je rejoins la campagne</button></form></main>
    <footer><p>Mandataire financier : Association de financement de la campagne de Claire Morvan.</p>
    <a href="/confidentialite">Politique de confidentialité</a></footer>`,
  );
}

/** A page that has nothing to do with elections. */
export function ordinaryPage(parts: PageParts = {}): SiteAnswer {
  return answerOf(
    { title: 'Jams and marmalades of the valley', ...parts },
    '<h1>Jams and marmalades</h1><p>Apricot, plum and quince, cooked in copper.</p><a href="/shop">Shop</a> <a href="/visit">Visit us</a>',
  );
}

function answerOf({ script, head, body, end, html, title, headers }: PageParts, words: string): SiteAnswer {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!doctype html><html lang="fr" ${html ?? ''}><head><meta charset="utf-8">${script ? `<script>${script}</script>` : ''}
      <title>${title}</title>${head ?? ''}</head><body>${body ?? ''}${words}${end ?? ''}</body></html>`,
  };
}

/** Hosts with one page each; a host may be a whole site. */
export function madeSites(pages: Record<string, SiteAnswer | Site>): Sites {
  const sites = Object.entries(pages).map(([host, page]): [string, Site] => [
    host,
    typeof page === 'function' ? page : (path) => (path === '/' ? page : null),
  ]);
  return new Map(sites);
}
