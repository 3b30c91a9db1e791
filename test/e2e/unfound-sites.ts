import { demoSites } from '../../cli/browsers/demo-sites';
import type { Site, Sites } from '../../cli/browsers/sites';

/** A campaign's page that links to its policy in words that say nothing of privacy. */
export const UNNAMED = 'https://www.liste-des-quais.example/';
export const UNNAMED_LINK = 'Nos textes';
/** A campaign's page whose policy is drawn by a script. */
export const DRAWN = 'https://www.collectif-du-phare.example/';
export const DRAWN_POLICY = `${DRAWN}confidentialite`;

const POLICY = [
  'Le responsable du traitement de vos données personnelles est l’association Exemple des Quais, 12 rue du Modèle.',
  'Vos données personnelles sont conservées pendant trois ans après votre dernier contact avec l’association.',
  'Vous avez le droit d’accéder à vos données personnelles et d’en demander l’effacement à tout moment.',
  'Vous pouvez introduire une réclamation auprès de la CNIL si vous estimez que vos droits ne sont pas respectés.',
];
/** Words that only the policy says. */
export const POLICY_SAYS = 'pendant trois ans après votre dernier contact';

const campaign = (name: string, link: string, path: string) => `<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>${name} – élections municipales</title>
  <meta name="description" content="Camille Exemple est candidate aux élections municipales. Rejoignez la campagne, faites un don, votez le 15 mars.">
</head>
<body>
  <header><nav><a href="/programme">Programme</a> <a href="/equipe">Les candidats de la liste</a> <a href="/agenda">Agenda</a></nav></header>
  <main>
    <h1>${name}, avec Camille Exemple</h1>
    <p>Camille Exemple est candidate aux élections municipales des 15 et 22 mars. Votez pour la liste ${name}.</p>
    <h2>Rejoignez la campagne</h2>
    <form method="post" action="/rejoindre">
      <label>Nom <input name="nom" required></label>
      <label>Adresse e-mail <input type="email" name="email" required></label>
      <label>Code postal <input name="cp"></label>
      <button>Rejoindre la campagne</button>
    </form>
  </main>
  <footer><a href="${path}">${link}</a> <a href="/contact">Nous écrire</a> Mandataire financier : Dominique Modèle.</footer>
</body>
</html>`;

const policy = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Nos textes</title></head>
<body><main><h1>Vos données personnelles</h1>${POLICY.map((it) => `<p>${it}</p>`).join('')}</main></body></html>`;

const drawn = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Confidentialité</title></head>
<body><main id="app"></main><script>
setTimeout(() => { for (const it of ${JSON.stringify(POLICY)}) document.querySelector('#app').append(Object.assign(document.createElement('p'), {textContent: it})); }, 500);
</script></body></html>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function siteOf(pages: Record<string, string>): Site {
  return (path) => {
    const body = pages[path.split('?')[0] ?? ''];
    return body === undefined ? null : { headers: HTML, body };
  };
}

/** Both beside the demonstration sites. */
export function unfoundSites(): Sites {
  const sites = demoSites();
  const own = new Map<string, Site>([
    [
      'www.liste-des-quais.example',
      siteOf({ '/': campaign('La liste des Quais', UNNAMED_LINK, '/p/7'), '/p/7': policy }),
    ],
    [
      'www.collectif-du-phare.example',
      siteOf({
        '/': campaign('Le collectif du Phare', 'Politique de confidentialité', '/confidentialite'),
        '/confidentialite': drawn,
      }),
    ],
  ]);
  return { get: (host) => own.get(host) ?? sites.get(host) };
}
