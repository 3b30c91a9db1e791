import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /reclamation|plainte|\bdroits?\b|\bcnil\b|autorite|recours/,
  yes: [
    [
      6,
      /\b(reclamations?|plaintes?|saisir|recours|saisine)\b/,
      /\b(cnil|commission nationale|autorites? (de controle|de protection|competentes?|chargees?|nationales?|de surveillance|francaise|belge|administrative)|instances? de controle|apd\b|prepose federal|cnpd|pfpdt)/,
    ],
    [
      4,
      /\b(adresser|contacter|s'adresser|vous adresser|interpeller|alerter|signaler)\b/,
      /\b(cnil|commission nationale (de l')?informatique|autorite de controle)\b/,
      /\b(droits?|respecte\w*|litige|difficulte|desaccord|(in)?satisf\w+|estime[zr]?|reclamations?)\b/,
    ],
  ],
  veto: [
    /\brecommandations? de la cnil\b/,
    /\b(declar(e|ee|ation)|enregistre) .{0,40}\bcnil\b|\bcnil (recommande|conseille)/,
    /\b(ordonnance|cooper\w+)\b|\? ?$/,
    /\bsignalement aupres\b|\bdemandes? (de tiers|infondee)/,
  ],
  examples: {
    yes: [
      'Vous pouvez introduire une réclamation auprès de la CNIL.',
      'Vous avez le droit de saisir l’autorité de contrôle d’une plainte.',
    ],
  },
  counterexamples: [
    'Nous suivons les recommandations de la CNIL.',
    'Ce fichier a fait l’objet d’une déclaration à la CNIL.',
  ],
});
