import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|\bacces\b|vos choix|tes choix/,
  yes: [
    [
      6,
      /\bdroits?\b/,
      /\b(d'|l')acces\b|\bd'acceder\b|\bacceder a\b|\bobtenir (une )?copie|\bdroits? (a l'|d')?information et d'acces|\bde (consulter|savoir si|connaitre)\b/,
      /\b(donnees|informations|vous|te|concernant|personne|utilisateurs|rectification|dispose\w*|avez|as|suivants?)\b/,
    ],
    [
      4,
      /\b(vous pouvez|vous avez|tu peux|tu as|possibilite|demander|permet|contact\w+|sur demande|droit|(utilisateurs?|adherente?s?|membres?|personnes?( concernees?)?|clients?|chacun\w*) (peut|peuvent))\b/,
      /\b(acceder|consulter|acces|obtenir (une |la )?(copie|confirmation|communication)|copie (de|des))\b/,
      /\b(donnees|informations)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(d'acces|acceder|consulter|copie|confirmation|communication)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  headed: [[3, /^(- )?(un |le )?droit (d'|a l')acces\b/]],
  veto: [
    /\bacces (non autorise|au site|au service|aux services|a internet|par un tiers|illicite)\b/,
    /\bcontroler? l'acces\b|\bnous traitons\b|\bhabilit\w+|\? ?$/,
    /\b(ont|auront|aient|avoir|aura|donne\w*) acces\b(?!.{0,60}\bvos donnees par)/,
    /\bcookies?\b|\btraceurs?\b|\b(obtenir|avoir|demander) plus d'information/,
  ],
  examples: {
    yes: [
      'Vous disposez d’un droit d’accès aux données qui vous concernent.',
      'Vous pouvez demander une copie des données vous concernant.',
      'Tu as le droit de consulter les informations que nous avons sur toi.',
    ],
  },
  counterexamples: [
    'Nous protégeons vos données contre tout accès non autorisé.',
    'Seules les personnes habilitées ont accès aux données.',
  ],
});
