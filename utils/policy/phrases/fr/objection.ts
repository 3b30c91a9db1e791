import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|opposition|desinscri|desabonn|prospection|\bchoix\b/,
  yes: [
    [
      6,
      /\bdroits?\b|\b(vous pouvez|tu peux|peuvent|peut|faculte|possibilite|pouvez|peux)\b/,
      /\b(d'opposition|(de |a )?(vous|t'|s')(?: )?(y )?oppose[rz]|opposition (au|a)|exprimer une opposition|refuser (la prospection|de recevoir|que (vos|tes) (donnees|informations|coordonnees)))\b|\bdroit (d')?opposition\b/,
    ],
    [
      4,
      /\b(desinscri\w+|desabonn\w+|ne (plus|pas) (recevoir|etre (contact|sollicit)\w+)|mettre (un terme|fin) a (l'envoi|ces)|bloctel|liste d'opposition)\b/,
      /\b(vous pouvez|tu peux|a tout moment|lien|demand\w+|possibilite|souhait\w+|chaque|gratuitement|modifier|droit)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(opposition|oppose[rz])\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  veto: [
    /\boppose[zr]? .{0,20}\bmodifications?\b|\bretire le consentement\b/,
    /\bcookies?\b|\btraceurs?\b/,
    /\b(s'est opposee|opposition municipale|groupes? d'opposition)\b/,
  ],
  examples: {
    yes: ['Vous pouvez vous opposer à tout moment à l’envoi de nos lettres.', 'Tu peux te désinscrire à tout moment.'],
  },
  counterexamples: ['L’opposition municipale a le droit de parole.', 'Vous pouvez vous opposer aux cookies.'],
});
