import { definePhrases } from '../../define-phrases';

/** An e-mail address, a telephone number, or a street with its post code. */
const ADDRESS =
  /[\w.+-]{1,64} ?(@|\(at\)|\[at\]|\[a\]) ?[\w-]{1,60}\.\w|\bp\.?o\.? box\b|\+?\d[\d ().-]{7,18}\d|\b(rue|avenue|boulevard|place|chemin|quai|impasse|allee|route|cours)\b.{0,60}\b\d{2} ?\d{3}\b|\bformulaires? (de contact|prevus?|en ligne|dedies?|suivant|disponible)/;

export default definePhrases({
  headings:
    /\bcontact|nous (ecrire|joindre|contacter)|des questions|coordonnees|qui sommes|exerc(er|ice)|\bdroits?\b|s'adresser/,
  yes: [
    [
      6,
      /\b(contact\w*|ecri\w+|adress\w+|courriels?|e-?mails?|mails?|courriers?|joindre|appel\w+|saisir|envoy\w+)\b/,
      /\b(questions?|demandes?|droits?|donnees|informations|reclamations?|exercer|remarques?|retirer)\b/,
      ADDRESS,
    ],
    [
      4,
      /\b((nous|me|le|la|les) contacter|contacter (le|la|les|l')|contacte[zr]?-?nous|nous ecrire|ecri(vez|s)|adresse[zr]|s'adresser)\b/,
      /\b(questions?|demandes?|droits?|remarques?|exercer)\b/,
    ],
    [
      4,
      /\b(contact|dpo|dpd|e-?mail|mail|courriel|telephone|tel|coordonnees|adresse (postale|electronique|e-?mail)|par (e-?mail|mail|courriel|courrier|telephone|voie \w+)) ?: ?\S/,
      ADDRESS,
    ],
    [4, /\b(contacte[zr]?|ecri(vez|s|re)|joignable|joindre)\b/, /[\w.+-]{1,64} ?(@|\(at\)|\[at\]) ?[\w-]{1,60}\.\w/],
  ],
  headed: [
    [4, ADDRESS],
    [3, /\bpage contact|\b(contacte[zr]|ecri(vez|re)|joindre|ticket|forum)\b/],
  ],
  veto: [
    /\bcnil\b|\bcommission nationale\b|\bautorite de (controle|protection)/,
    /\b(nous|vous|te) (pouvons|pourrons|contacterons|recontacter)\b|\bafin de (vous|te) contacter/,
    /\bnous utilisons\b|\blorsque (vous|tu) (nous )?(adress|contact|ecri)\w+|\btemps necessaire\b|\bconserv(ees?|ons|er)\b/,
    /\b(hebergeurs?|hebergee? par|heberge par)\b/,
    /\b(collect\w+|recueill\w+)\b.{0,60}\b(adresses?|e-?mails?|coordonnees)\b/,
  ],
  examples: {
    yes: [
      'Pour toute question sur cette page, écrivez à bonjour@vallee.example.',
      'Tu peux nous envoyer tes remarques par mail à bonjour@vallee.example.',
    ],
  },
  counterexamples: [
    'Nous pouvons vous contacter avant la réunion.',
    'La CNIL répond au 01 53 73 22 22 à vos questions.',
    'Le site est hébergé par Nuage Bleu, 2 rue du Port 59000 Lille.',
  ],
});
