import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /decisions?.{0,30}automatis|profilage|ciblage|automatis|personnalis|intelligence artificielle/,
  yes: [
    [
      5,
      /\b(profilages?|(prises? de )?decisions?\b.{0,60}\bautomatise?e?s?)\b/,
      /\b(nous|peut|peuvent|font|fait|faisons|proced\w+|utilis\w+|realis\w+|objet|fins?|recour\w+|effectu\w+|inclut|implique\w*|droit|comport\w+|donne\w* lieu)\b/,
    ],
    [
      5,
      /\b(ciblage|ciblee?s?|cibler|segment(er|ation|ons|ees?)|microciblage)\b/,
      /\b(publicit\w+|messages?|electeurs?|electora\w+|communications?|annonces?|e-?mails?|courriels?|contenus?|sollicitations?)\b/,
      /\b(donnees|profils?|interets?|opinions?|preferences|quartier|age|en fonction|selon|centres|adresser|envoyer|vous|analys\w+)\b/,
    ],
    [
      4,
      /\bpublicite ciblee\b|\b(ciblage|profilage) (des|de|publicitaire)\b/,
      /\b(publicit\w+|electeurs|sympathisants|contacts)\b/,
    ],
    [
      5,
      /\b(automatique(ment)?|automatisee?s?|intelligence artificielle|algorithmes?)\b/,
      /\b(analys\w+|classifi\w+|classe\w*|attribu\w+|note|score\w*|evalu\w+|categoris\w+)\b/,
    ],
    [
      4,
      /\bintervention humaine\b|\bla main sur\b/,
      /\b(decisions?|automati\w+|obtenir|categorisation|classification)\b/,
    ],
  ],
  headed: [[2.5, /\b(aucune?|ne|automatis\w+|profil\w+|cibl\w+|algorithm\w+)\b/]],
  no: [
    [
      6,
      /\b(ne|n'\w*|aucune?|ni|pas)\b/,
      /\b(ne|n'|aucune?|ni|pas)\b.{0,140}\b(decisions?\b.{0,80}\bautomati\w+|profilages?|profiler|ciblage|microciblage|traitement automatise de decision)/,
    ],
  ],
  exceptions: /\b(droits? (de|d')|cookies?|traceurs?|sauf|hormis|sans (votre|intervention)|uniquement|finalites?)\b/,
  veto: [
    /\bcookies?\b|\btraceurs?\b/,
    /\? ?$|\b(designe|on entend|toute forme de|consiste a)\b|\bfavoriser\b/,
    /\b(collect|recueill|enregistr|transm|envoy|supprim)\w*\b.{0,30}\bautomatiquement\b|\bautomatiquement\b.{0,60}\b(collect|recueill|supprim|effac|archiv|enregistr|transm)/,
    /\b(supprim\w+|effac\w+|archiv\w+|mesure d'audience|formulaire|portabilite|procedes? automatises?)\b/,
  ],
  details: {
    profiling: /\bprofil(age|ages|er|s)?\b|\bsegment\w+|\bscore\w*/,
    targeting: /\bcibl\w+|\bmicrocibl\w+|\bpersonnalisee?s?\b/,
  },
  examples: {
    yes: [
      'Nous utilisons le profilage pour mieux connaître les électeurs.',
      'Nous adressons des messages ciblés selon votre quartier et vos centres d’intérêt.',
    ],
    no: ['Aucune décision automatisée n’est prise.', 'Nous ne faisons pas de profilage.'],
    also: ['purposes'],
  },
  counterexamples: [
    'Les décisions sont prises en réunion par les habitants.',
    'Les informations sont supprimées automatiquement.',
    'Nous collectons automatiquement la langue de la page.',
  ],
});
