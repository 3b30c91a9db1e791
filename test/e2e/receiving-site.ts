import { demoSites } from '../../cli/browsers/demo-sites';
import type { Sites } from '../../cli/browsers/sites';

const HOST = 'www.liste-du-canal.example';
/** A campaign's page that sends to, loads from and leads to many, beside the demonstration sites. */
export const RECEIVERS = `https://${HOST}/`;

const PAGE = `<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>La liste du Canal – élections municipales</title>
  <meta name="description" content="Camille Exemple est candidate aux élections municipales. Rejoignez la campagne, faites un don, votez le 15 mars.">
  <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-000000"></script>
  <script async src="https://static.hotjar.com/c/hotjar-0.js"></script>
  <script async src="https://connect.facebook.net/fr_FR/fbevents.js"></script>
  <script async src="https://js.stripe.com/v3/"></script>
  <script async src="https://cdn.fichiers-du-canal.example/menu.js"></script>
</head>
<body>
  <header><nav><a href="/programme">Programme</a> <a href="/equipe">Les candidats de la liste</a> <a href="/agenda">Agenda</a></nav></header>
  <main>
    <h1>La liste du Canal, avec Camille Exemple</h1>
    <p>Camille Exemple est candidate aux élections municipales des 15 et 22 mars. Votez pour la liste du Canal.</p>
    <h2>Rejoignez la campagne</h2>
    <form method="post" action="/rejoindre">
      <label>Prénom <input name="prenom" required></label>
      <label>Nom <input name="nom" required></label>
      <label>Adresse e-mail <input type="email" name="email" required></label>
      <label>Téléphone <input type="tel" name="tel"></label>
      <label>Code postal <input name="cp"></label>
      <button>Rejoindre la campagne</button>
    </form>
    <h2>Recevoir nos nouvelles</h2>
    <form method="post" action="https://lettres.canal-envois.example/abonner">
      <label>Adresse e-mail <input type="email" name="courriel" required></label>
      <button>M’abonner à la lettre</button>
    </form>
    <h2>Faire un don</h2>
    <iframe title="Formulaire de don" src="https://www.helloasso.com/associations/liste-du-canal/formulaires/1/widget" width="400" height="200"></iframe>
    <iframe title="Le film de la campagne" src="https://player.vimeo.com/video/1" width="400" height="200"></iframe>
  </main>
  <footer>
    <p>Directrice de la publication : Camille Exemple. Hébergeur : Hébergements du Fleuve SAS, Lyon.</p>
    <p>Mandataire financier : Dominique Modèle. <a href="https://www.helloasso.com/associations/liste-du-canal">Faire un don</a></p>
  </footer>
</body>
</html>`;

export function receivingSites(): Sites {
  const others = demoSites();
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return {
    get: (host) => (host === HOST ? (path) => (path === '/' ? { headers, body: PAGE } : null) : others.get(host)),
  };
}
