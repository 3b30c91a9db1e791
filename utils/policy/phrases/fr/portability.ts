import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|portabilite|export/,
  yes: [
    [6, /\bportabilite\b/, /\bdroits?\b|\b(vous pouvez|tu peux|demander|beneficie\w*|exercer)\b/],
    [
      5,
      /\bformat (structure|couramment|lisible|electronique|ouvert|standard|exploitable|interoperable)/,
      /\b(recevoir|recuperer|obtenir|demander|transm\w+|restituer?)\b/,
    ],
    [
      4,
      /\b(autre|nouveau) responsable (du|de) traitement\b/,
      /\b(transm\w+|transfer\w+|recevoir)\b/,
      /\b(donnees|droit)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(portabilite|format)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  examples: {
    yes: ['Vous disposez d’un droit à la portabilité.', 'Vous pouvez récupérer vos données dans un format ouvert.'],
    also: ['access'],
  },
  counterexamples: [
    'Nous utilisons des radios portables à chaque réunion.',
    'Les comptes rendus sont publiés dans un format ouvert.',
  ],
});
