import { definePhrases } from '../../define-phrases';

/** Sold, rented, exchanged or given away for good. */
const SELL =
  /\b(vend(re|u|ue|us|ues|ons|rons|ent)|revend\w*|vente|commercialis(e|es|ee|ees|er|ons|ation)|lou(er|e|ee|ees|es|ons|ent|erons)|location|echange(r|es|ons|ees|ent)?|monetis\w+|ced(e|er|ee|ees|es|ons|erons)|monnay\w+|marchand\w*)\b/;
const DATA = /\b(donnees?|informations?|coordonnees|fichiers?|adresses?|listes?|elles|e-?mails?)\b/;

export default definePhrases({
  headings: /partage|\bvent(e|es)\b|vend|cession|location|echange|\btiers\b|destinataires?|divulgation/,
  yes: [
    [
      5,
      /\b(donnees|informations|coordonnees|fichiers?|adresses|elles|listes?)\b.{0,90}\b(vendue?s?|revendue?s?|louees|cedees|echangees|commercialisees)\b|\b(vendre|vendons|vendent|revendre|louer|louons|ceder|cedons|echanger|echangeons|commercialiser)\b[^,;.]{0,50}\b(donnees|informations|coordonnees|fichiers?|adresses)\b/,
      /\b(tiers|partenaires?|associations?|organismes?|organisations?|societes?|annonceurs?|entreprises?|d'autres|quiconque|(aucune )?autre personne|fins commerciales)\b/,
    ],
  ],
  no: [
    [
      6,
      DATA,
      SELL,
      /\b(ne|n'\w*|ni|aucune?|jamais|en aucun cas|pas)\b.{0,140}\b(vend\w*|revend\w*|vente|commercialis\w+|lou(er|e|ee|ees|es|ons|ent|erons)|location|echang\w+|monetis\w+|ced(e|er|ee|ees|es|ons|erons)|monnay\w+|marchand\w*)\b|\bnon (vendu|cede|commercialise)\w*/,
    ],
  ],
  exceptions:
    /\b(sauf|hormis|excepte|a l'exception|sans (votre|l'|ton|accord|consentement|autorisation)|que (si|lorsque))\b/,
  veto: [
    /\b(fusion|acquisition|rachat|liquidation|restructuration|repreneur|acquereur|cession d'actifs|changement de controle)\b/,
    /\b(conditions generales|apres-vente|points? de vente|vente a distance|vehicules?|salles?)\b/,
    /\b(ne|n'\w*|ni|aucune?|jamais|en aucun cas|non|pas)\b.{0,140}\b(vend|lou|echang|ced|commercial)\w*(?!.{0,300}\b(sauf|hormis|sans|que)\b)/,
    /\b(peut|pouvez|peux) .{0,30}\bechanger\b|\bechanger (avec|des messages)\b/,
  ],
  examples: {
    yes: ['Vos coordonnées peuvent être échangées avec d’autres associations.'],
    no: ['Nous ne vendons aucune donnée à des tiers.', 'Vos informations ne sont ni louées ni échangées.'],
    also: ['recipients'],
  },
  counterexamples: [
    'La vente de gâteaux aura lieu samedi.',
    'Nous échangeons avec les habitants sur la place du marché.',
    'En cas de fusion, les données peuvent être cédées au repreneur.',
  ],
});
