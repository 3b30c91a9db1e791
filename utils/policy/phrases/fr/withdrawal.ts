import { definePhrases } from '../../define-phrases';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bdroits?\b|consentement|retrait|desinscri/,
  yes: [
    [
      6,
      /\b(retirer|retirez|retiree?s?|retrait|revoquer|revocation|retractation|retracter|revenir sur)\b/,
      /\b(consentement|accord|autorisation)\b/,
    ],
    [
      5,
      /\bconsentement\b/,
      /\b(vous avez|vous pouvez|tu peux|avez|faculte|droit|a tout moment)\b.{0,60}\b(le|de le|l'|d'y) ?(retirer|revoquer|revenir)\b/,
    ],
    [
      4,
      /\b(modifier|changer)\b.{0,40}\b(votre|ton|vos|leur) consentement\b|\bcriteres de votre consentement\b/,
      /\b(a tout moment|vous pouvez|tu peux)\b/,
    ],
    [
      4,
      WHO_MAY,
      /\b(retirer|revoquer|retrait|retracter)\b/,
      /\b(droits?|donnees|informations|traitements?|consentement|accord|demand\w+|oppose[rz]|envoi)\b/,
    ],
  ],
  veto: [
    /\bcookies?\b|\btraceurs?\b/,
    /\bconsentement sur lequel\b|\ba retire\b|\bconserv(ees?|ation)\b|\bdroit de retractation\b/,
  ],
  examples: {
    yes: ['Vous pouvez retirer votre consentement à tout moment.', 'Tu peux revenir sur ton accord quand tu veux.'],
  },
  counterexamples: [
    'La fête est retirée du programme, comme le veut la tradition de la commune.',
    'Retirez vos billets à l’accueil.',
  ],
});
