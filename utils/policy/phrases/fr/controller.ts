import { definePhrases } from '../../define-phrases';

/** The words for who decides, with the "of the" that follows. */
const RESPONSIBLE =
  /\bresponsables? (conjoints? )?(du|des|de|de ce|de ces|de vos|de la|de leurs?) ((la )?collecte et (du|de leur) )?(traitements?|donnees|fichiers?|collecte|vos donnees)/;
const BODY =
  /\b(associations?|societe|parti|mouvement|collectif|comite|coalition|candidate?s?|liste|mandataire|federation|syndicat|fondation|organisation|ville|commune|mairie|ministere|direction|etablissement|sas|sarl|s\.a|siret|rna|siege|ci-apres|denommee?)\b/;

export default definePhrases({
  headings:
    /responsables? (conjoints? )?(du|de|des|de la|de vos) (traitement|donnees|collecte|fichier)|qui (sommes|collecte|traite|est responsable)|\bediteurs?\b|identite/,
  yes: [
    [
      6,
      RESPONSIBLE,
      /\bresponsables? [^.;]{0,110}(\b(est|sont)\b(?! (soumis|tenu|amene|investi|oblige|libre|situe|en mesure|garanti|assujetti))| ?: ?)/,
    ],
    [
      6,
      /\b(est|sont|sommes|suis|agit|agissent) (le |la |les |l'|un |une |seule? |donc |conjointement )?responsable/,
      RESPONSIBLE,
    ],
    [6, /\bresponsables? d(u|e|es) (traitements?|donnees)[^.:;(]{0,30} ?: ?\S/, RESPONSIBLE],
    [5, /\b(agit|agissant|agissent|intervient|qualite|en tant que)\b/, RESPONSIBLE],
    [
      5,
      /\b(donnees|informations|reponses)\b.{0,160}\b(collectees|recueillies|traitees|enregistrees|conservees)\b/,
      /\b(collectees|recueillies|traitees|enregistrees|traite|informatise|informatique|fichier) ([^.;]{0,60})?par (le |la |l'|les |notre )?[^.;]{1,80}/,
      BODY,
    ],
    [4, /\benregistrees? dans un (fichier|registre|traitement)\b/, /\bpar (?!(vous|l'utilisateur|courri))/],
    [
      4,
      /\b(le|ce|present|presente|notre) (site|plateforme|application)\b|\bsite internet\b|\bsite www/,
      /\b(edit|publi|exploit)(e|es|ee|ees)\b [^.;]{0,40}\b(par|est)\b|\b(est|sont) la propriete\b|\best une? (site|initiative|service) (de|d'|du)\b/,
      BODY,
    ],
    [
      4,
      /\b(edite|exploite|publie|gere|administre) (le|ce|la|cette|les) (present )?(sites?|plateforme|application|services?)\b/,
      /\b(sites?|plateforme|application)\b/,
    ],
    [3, /\bedit(e|es|ee|ees) par (le |la |l'|les )?\w/, /\b(site|plateforme|application)\b/],
    [
      4,
      /\b(nous sommes|l'association|le collectif|le parti|le mouvement|le comite|la liste)\b/,
      /\b(l'association|le collectif|le parti|le mouvement|le comite|la liste)\b[^.;]{0,80}\best (une |un )(associations?|collectif|parti|organisation|mouvement|liste)\b|\bnous sommes .{0,120}\b(association|collectif|coalition|parti|mouvement|liste|equipe)\b/,
    ],
    [
      3.5,
      BODY,
      /\b(association|societe|parti|mouvement|collectif|comite|candidate?|liste|mandataire|federation|syndicat|fondation|ville|commune|mairie|ministere|direction|etablissement)\b[^.;,:]{0,80}\b(collecte|traite)( et (traite|utilise))?( \w+){0,3} (les |des |vos |certaines )?(donnees|informations)\b/,
    ],
    [3, /\bci-apres\b.{0,30}"/, /\b(donnees|traitees|edite|exploite)\b/],
  ],
  headed: [
    [
      3,
      /\b(associations?|societe|parti|mouvement|liste|candidate?|sas|sarl|s\.a|siege|situee?|immatriculee?|\d{5}|represente|edite)\b/,
    ],
  ],
  veto: [
    /\bn'(est|etes|etant|sommes) (pas|en aucun)\b|\bne (sont|saurait|peut) (pas )?(etre )?(tenue?|responsable)/,
    /\b(cnil|commission nationale|facebook|meta|google|twitter|youtube|instagram|linkedin|plugins?|sous-traitants?)\b/,
    /\b(au sens du|est la personne|personne physique ou morale|designe(nt)? (le|la|l'|un|une|toute)|on entend)\b/,
    /\b(reclamation|plainte|droits?|demander?|obtenir|exercer)\b[^:]{0,80}\bresponsable/,
    /\bdroits? (de|d')|\bvous etes (\w+ )?responsable|\? ?$/,
    /\b(presente?|cette) (politique|charte|page|notice|declaration)\b.{0,120}\b(expliqu|decri|inform|precis|objet|but|indiqu|present(e|er)|vise)\b|\bqui (definit|determine)\b|\btiers\b.{0,40}\b(agi\w+|en tant que)|\bseules les donnees\b/,
    /\b(autre|nouveau|aupres du|aupres des|par le|au) responsables? d/,
    /\b(obligations?|interets?) (legales?|legitimes?|reglementaires?)\b.{0,120}\bresponsable|\binvesti|\bliens? (vers|hypertexte)/,
    /\bdelegue|\bdpo\b|\bcookies?\b|\bfinalite|\bresponsable legal/,
  ],
  examples: {
    yes: [
      'Le responsable du traitement est l’association Vallée citoyenne, 12 rue du Moulin.',
      'Le présent site est édité par l’association Rive gauche, régie par la loi de 1901.',
      'L’association Vallée citoyenne agit en qualité de responsable de traitement.',
      'La liste Rive gauche est responsable des données recueillies par ce formulaire.',
    ],
  },
  counterexamples: [
    'Vous pouvez adresser une réclamation auprès du responsable du magasin.',
    'Facebook est responsable du traitement de ses propres données.',
    'Nous ne sommes pas responsables des sites liés.',
    'Le responsable de traitement est soumis à une obligation légale.',
    'Le responsable de traitement désigne la personne physique ou morale qui détermine les finalités.',
  ],
});
