import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b((les|des|un|une|aux|au|de|du|personnes?|enfants?|es|etes|est|sont|utilisat\w+|cliente?s?|membres?|physiques?) mineure?s?|mineur-e|mineur·e|(moins|plus) de (\d{2}|treize|quinze|seize|dix-huit)( \(\d{2}\))? ans|(age(e|es|s)?|ages) (de|d'au) .{0,20}\bans|enfants? de moins|(\d{2}|quinze|seize|dix-huit)( \(\d{2}\))? ans (ou plus|revolus|et plus|au moins)|age (minimum|minimal|requis|legal)|majorite)\b/;

export default definePhrases({
  headings: /mineure?s?\b|mineur-e|enfants?|\bage\b|jeunes/,
  yes: [
    [
      5,
      YOUNG,
      /\b(consent\w+|autoris\w+|accord|parent\w*|representants? leg\w+|responsables? leg\w+|titulaires? de l'autorite|tuteurs?|reserve\w*|destine\w*|s'adress\w+|inscri\w+|adher\w+|utilis\w+|collect\w+|trait\w+|majeur\w*|personne|certifi\w+|declar\w+|membre)\b/,
    ],
    [
      4,
      /\benfants?\b/,
      /\b(titulaires? de l'autorite parentale|consentement (d'un|du|de l'un des|des|de leurs?) (parents?|titulaire|representant)|autorisation parentale|responsables? leg\w+)\b/,
    ],
    [
      5,
      /\b(ton|ta|votre|leur|son) (ou ta )?(responsables?|representant) leg\w+|\bparents? ou tuteur/,
      /\b(consent\w+|autoris\w+|accord|sign\w+)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(ne|n'\w*|pas|aucune?)\b/,
      /\b(ne|n'|pas|aucune?)\b.{0,120}\b(mineure?s?|enfants?|moins de (\d{2}|treize|quinze|seize|dix-huit) ?(\(\d{2}\) )?ans)\b/,
      /\b(destine|collect|recueill|s'adress|trait|autorise|cibl|sciemment|reserve|inscri|accept|visons)\w*/,
    ],
  ],
  exceptions: /\b(sauf|hormis|sans|qu'avec|que (si|avec)|a moins)\b/,
  veto: [
    /\b(conserv|duree|anciennete|inactivite|cookies?)\b|\bconservees?\b|\bconservation\b/,
    /\b(medical|sejours?|tarif|pedagog)\w*/,
  ],
  examples: {
    yes: [
      'Les personnes de moins de quinze ans ont besoin de l’accord de leurs parents.',
      'Il faut être âgé d’au moins seize ans pour adhérer.',
    ],
    no: ['Ce site n’est pas destiné aux mineurs.'],
  },
  counterexamples: [
    'Le travail mineur a été terminé avec l’autorisation du chantier hier.',
    'Les enfants jouent dans le parc.',
  ],
});
