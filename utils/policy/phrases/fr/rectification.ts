import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|rectification|correction|modification|modifier/,
  yes: [
    [
      6,
      /\bdroits?\b/,
      /\b(rectifi(er|cation|ees?)|corriger|correction|de modifier|modification|(mise|mettre) a jour)\b/,
      /\b(donnees|informations|vous|te|concernant|personne|acces|suivants?)\b/,
    ],
    [
      4,
      /\b(vous pouvez|tu peux|peuvent|peut|demander|possibilite|souhaite\w*|contact\w+|sur demande|faire|pour)\b/,
      /\b(rectifi(er|cation|ees?)|corriger|corrigees?|modifier|modifiee?s?|mettre a jour)\b/,
      /\b(donnees?|informations?|coordonnees)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(rectifi\w+|corriger|correction|modifier|completer)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  headed: [[3, /^(- )?(un |le )?droit (de|a la|a) (rectifi|correc|modifi)/]],
  veto: [
    /\b(problemes?|bugs?|erreurs?) (techniques?|d'affichage)\b/,
    /\b(politique|charte|conditions)\b.{0,80}\b(modifi|mis)|\b(modifi|mettre a jour)\w*.{0,60}\b(politique|charte|conditions)\b/,
    /\bcookies?\b|\btraceurs?\b|\b(parametres|bandeau|banniere|preferences|consentement)\b.{0,40}\bmodifi|\bmodifi\w+.{0,40}\b(parametres|bandeau|preferences|choix|consentement)/,
    /\bnous (pouvons|nous reservons)\b|\breserve le droit\b/,
  ],
  examples: {
    yes: [
      'Vous disposez d’un droit de rectification des informations qui vous concernent.',
      'Tu as le droit de modifier tes informations.',
    ],
  },
  counterexamples: ['Nous pouvons modifier la présente politique.', 'La liste sera mise à jour après la réunion.'],
});
