import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|limitation|verrouillage/,
  yes: [
    [
      6,
      /\b(limitation|verrouillage|gel)\b/,
      /\bdroits?\b|\b(vous pouvez|tu peux|demander|obtenir|exercer)\b/,
      /\b(donnees|informations|vous|te|traitements?|personne|acces|suivants?|effacement)\b/,
    ],
    [
      5,
      /\blimiter\b.{0,40}\b(traitements?|utilisation|usages?)\b/,
      /\b(demander|droits?|pouvez|peux|pour en|vous|personne)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(limitation|limiter)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  veto: [
    /\blimitations? (de|des) (responsabilites?|durees?|garantie|la conservation|finalites)|\bcookies?\b/,
    /\bgel (des|du|hydro)/,
  ],
  examples: { yes: ['Vous pouvez demander la limitation du traitement.'] },
  counterexamples: [
    'La limitation de vitesse est un droit des riverains.',
    'Nous appliquons une limitation de responsabilité à toutes les informations.',
  ],
});
