import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|effacement|suppression|supprimer|\boubli\b/,
  yes: [
    [
      6,
      /\bdroits?\b/,
      /\b(effac(er|ement|ees?)|suppr(ession|imer)|oubli)\b/,
      /\b(donnees|informations|vous|te|oubli|concernant|personne|acces|suivants?)\b/,
    ],
    [
      4,
      /\b(vous pouvez|vous avez|tu peux|demander|demande|possibilite|souhaite\w*|sollicit\w+|obtenir|contact\w+|peuvent|peut|pouvez|faire|s'engage a)\b/,
      /\b(effac(er|ement|ees?)|suppr(ession|imer|imees?)|detru(ire|ction|ites))\b/,
      /\b(donnees?|informations?|compte|te|base)\b/,
    ],
    [
      4,
      /\b(effac(e|ons|erons|ent)|supprim(e|ons|erons|ent))\b/,
      /\bsur (simple )?demande\b|\bsi (vous|tu|on) (nous )?(le |la |en )?(demand|souhait)\w+/,
      /\b(donnees|informations|compte)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(effac\w+|suppression|supprim\w+|oubli)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  headed: [[3, /^(- )?(un |le )?droit (a l'|de |a la |a |d')(effac|suppr|oubli)/]],
  veto: [
    /\bcookies?\b|\btraceurs?\b/,
    /\bse reserve le droit\b|\breservons le droit\b/,
    /\bnous (supprimons|supprimerons)\b(?!.{0,120}\bdemand)/,
    /^(?!.{0,400}\b(rectification|opposition|acces)\b).{0,400}\b(deces|mort|post-mortem|heritage numerique)\b/,
    /\bautomatique(ment)?\b|\bfin de (la )?campagne\b|\bau terme\b/,
  ],
  examples: {
    yes: [
      'Vous avez droit à l’effacement de vos données.',
      'Vous pouvez demander la suppression de vos informations.',
      'Tu peux demander que tes données soient effacées.',
    ],
  },
  counterexamples: [
    'Vous pouvez supprimer les cookies dans votre navigateur.',
    'L’association se réserve le droit de supprimer un compte.',
  ],
});
