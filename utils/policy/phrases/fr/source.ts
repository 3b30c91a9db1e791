import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings:
    /\bsources?\b|\borigine|provenance|d'ou (viennent|proviennent)|collecte indirecte|comment[^.]{0,40}(collect|recueill|obten)/,
  yes: [
    [
      5,
      /\b(donnees|informations|coordonnees|adresses|noms)\b/,
      /\b(provien\w+|provenant|provenir|issues?|obten\w+|recues?|recevons|recevoir (des|certaines|vos) (donnees|coordonnees|informations (vous|sur))|nous (pouvons|pourrons) (egalement |aussi )?recevoir|recueill\w+|collect\w+|transmises?|fournies?|communiquees?|achet\w+|extraites?)( \w+){0,4} (de|d'|du|des|dans|aupres|par|sur)\b ?[^.;:()]{0,60}\b(tiers|partenaires?|sources? (\w+ )?(publiques?|externes?|ouvertes?|tierces?|accessibles?)|reseaux sociaux|fichiers?|bases? de donnees|annuaires?|open data|registres?|dossiers?|autres? (personnes?|organismes?|sources?|utilisateurs|membres|adherents)|parti|mouvement|federations?|elus|candidats?|sympathisante?s?|militante?s?|benevoles?|mairies?|communes?|prefecture|listes? electorales?|employeurs?|proches?|portail)\b/,
      /\b(provien\w+|provenant|provenir|issues?|obten\w+|recues?|recevons|recevoir (des|certaines|vos) (donnees|coordonnees|informations (vous|sur))|nous (pouvons|pourrons) (egalement |aussi )?recevoir|aupres|indirectement|extraites?|(transmises?|fournies?|communiquees?)( \w+){0,2} par|achet\w+)\b/,
    ],
    [
      5,
      /\blistes? electorales?\b/,
      /\b(utilis\w+|issues?|extraites?|consult\w+|obten\w+|obtenues?|trait\w+|recueill\w+|provien\w+|provenant)\b/,
    ],
    [
      5,
      /\b(facebook|google|linkedin|reseaux? socia\w+|tiers|partenaires?|plateformes?|prestataires?)\b.{0,60}\bnous (transmet\w*|communiqu\w+|fourni\w+|adress\w+|envoi\w+|permet\w* de recueillir)\b/,
      /\b(donnees|informations|coordonnees)\b/,
    ],
    [4, /\bindirectement\b/, /\b(collect\w+|recueill\w+|obten\w+)\b/, /\b(donnees|informations)\b/],
  ],
  headed: [
    [
      3.5,
      /\b(provien\w+|provenant|aupres (de|des|du)|directement|indirectement|issues?|recueilli\w*|saisie?s?|remplies|transmi\w+|fournies?|open data|tiers|partenaires)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(uniquement|exclusivement|seulement|seules?)\b.{0,60}\b(aupres (de|des|d')|par (vous|toi|les personnes)|vous[- ]memes?|toi-meme|personnes? concernees?|utilisateurs)|\bque (les )?(donnees|informations) que vous (nous )?(fourniss|communiqu|transmett|donn)/,
      /\b(collect\w+|recueill\w+|provien\w+|obten\w+|fournies|fournissez|communiquez|transmettez)\b/,
      /\b(donnees|informations)\b/,
    ],
    [
      6,
      /\b(ne|n'\w*|aucune?|ni)\b/,
      /\b(n'achet\w+|ne (\w+ )?achet\w+|jamais achet\w+)|\b(ne|n'|aucune?|ni)\b.{0,80}\b(achetee?s?|intermediaire|source (tierce|externe)|fichiers? (externes?|achetes?|tiers)|courtiers?|brokers?|aupres (de |d'un )tiers)\b/,
      /\b(donnees?|fichiers?|listes?|adresses?|informations?)\b/,
    ],
  ],
  exceptions: /\b(sauf|hormis|excepte|traitees?|utilis(ees?|ons)|conserv\w+)\b/,
  veto: [
    /\bdroits? (d'|de |a )|\bconnaitre (la source|l'origine)|\bcookies?\b|\btraceurs?\b/,
    /\b(transmi(s|ses?|ses)|communiqu(ees?|er)|fournies?|partag\w+|divulgu\w+|accessibles?) (a|aux|au|avec) (?!nous)/,
    /\b(partager|liker|accessoires)\b|\? ?$/,
    /\b(conserv|duree|supprim|reclamation|plainte|conditions d'utilisation)\w*/,
  ],
  examples: {
    yes: [
      'Certaines coordonnées proviennent des listes électorales de la commune.',
      'Une partie des informations est issue de sources publiques.',
    ],
    no: ['Vos données sont recueillies uniquement auprès de vous.'],
  },
  counterexamples: [
    'L’eau de la fontaine provient de la source du village.',
    'Les photos proviennent de nos partenaires.',
  ],
});
