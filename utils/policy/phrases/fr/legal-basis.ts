import { definePhrases } from '../../define-phrases';

const BASIS =
  /\b(consentement|accord|interets? legitimes?|(obligations?|exigences?) (legales?|reglementaires?)|execution (d'un|du|de ce|d'une|de la|de votre|des?)( \w+){0,2} ?(contrat\w*|missions?|mesures?|relation|services?|conditions)|missions? (d'interet (public|general)|de service public)|autorite publique|conditions contractuelles|contrats?( de service)?|interets? vitaux|interet public)\b/;

export default definePhrases({
  headings: /bases? (legales?|juridiques?)|fondements?|liceite|licite|cadre juridique/,
  yes: [
    [
      5,
      /\b(traitements?|donnees|collecte|traitons|traiterons|informations|prospection|envoi|traitees)\b/,
      BASIS,
      /\b(bases? (legales?|juridiques?)|fond(e|ee|es|ees|ement|ements)|repos(e|ent|ant)|base(e|es|ent|nt)?\b.{0,10}\bsur|se base|se fonde|liceite|relev(e|ent)|result(e|ent)|sur la base|sur le fondement|sur base|en vertu|article 6|art\.? 6|6\.1|6-[a-f]|justifi\w+)\b/,
    ],
    [
      4.5,
      /\b(traitements?|collecte)\b/,
      /\bnecessaires? (a|au|aux|pour) (l'execution|le respect|respect|l'accomplissement|la satisfaction|nous conformer)/,
      BASIS,
    ],
    [4, BASIS, /\b(repose(nt)?|se fonde(nt)?|fondee?s?|basee?s?) sur\b/],
    [4.5, /\bnous (nous )?(fondons|basons|appuyons)\b/, BASIS],
    [5, /\b(bases? (legales?|juridiques?)|fondements? (legal|juridique)s?|liceite)\b/, BASIS],
    [4, BASIS, /\barticle 6\b|\bart\.? 6\b|\b6\.? ?1|\b6-[a-f]\b/],
    [
      4,
      /\b(sur la base de|avec|moyennant) (votre|leur|ton|le) (consentement|accord)\b/,
      /\b(trait|collect|recueill|utilis|envoy|repond|coordonn|intervien|donnees)\w*/,
    ],
    [
      3.5,
      /\btraitements?\b.{0,80}\b(realises?|effectues?|mis en oeuvre|possibles?)\b/,
      /\b(si vous (y )?avez|avec votre|sous reserve de votre|uniquement apres votre) (\w+ )?(consent\w+|accord)/,
    ],
  ],
  headed: [[3, BASIS]],
  veto: [
    /\b(retir(er|ez|ait|e)|retrait|revoqu\w+|oppos(er|ition|ez|ons)|effac\w+|portabilite)\b/,
    /\bdroits? (d'|de |a la|a l'|suivants?)|\bcookies?\b|\btraceurs?\b/,
    /\b(conserv(ees?|ons|e|es|ation|er)|archiv\w+|durees?)\b|\bsupprim\w+/,
    /\b(transmi(s|ses?|ttre)|communiqu(ees?|er (a|aux|vos|des|ces))|divulgu\w+|partag(e|ees?|er)|transfer(e|ees|er|ts)|destinataires?|sous-traitants?|tiers)\b/,
    /\[|\? ?$|\b(presente|cette) (politique|charte)\b|\bmineurs?\b|\benfants?\b/,
  ],
  examples: {
    yes: [
      'L’envoi de la lettre repose sur votre consentement.',
      'Ce traitement est nécessaire au respect d’une obligation légale.',
      'La base légale est l’exécution du contrat d’adhésion.',
    ],
  },
  counterexamples: [
    'Vous pouvez retirer votre consentement quand le traitement repose sur lui.',
    'Le contrat de location de la salle a été signé avec l’accord de la mairie.',
  ],
});
