import { definePhrases } from '../../define-phrases';

/** Behind the vote, or up to it: the words of time and the event, close to each other. */
const AFTER =
  /\b(apres|a l'issue|(a |jusqu'a )?la fin|fin|suivant|suivent|suit|au terme|jusqu'(a|au|aux)|au lendemain|a compter|cloture|une fois)\b.{0,50}\b(elections?|scrutins?|campagne|vote|second tour|premier tour|proclamation|resultats? (officiels|definitifs|du)|echeances? electorales?|consultation electorale|mandat (municipal|electif|en cours|d'elu))\b/;
const OVER = /\b(elections?|scrutin|campagne)\b.{0,40}\b(termine|acheve|passe|fini|clos|close|perdue?|gagnee?)\w*/;
const FATE =
  /\b(supprim\w+|effac\w+|detrui\w+|conserv\w+|anonymis\w+|archiv\w+|gard(ees?|ons|es|er)|transmis\w*|reutilis\w+|restitu\w+|gardons)\b/;

export default definePhrases({
  headings:
    /(apres|fin de|issue) (de )?(l'|la |les |le |ce |cette )?(election|scrutin|campagne)|conservation|duree|combien de temps/,
  yes: [
    [6, AFTER, FATE],
    [6, OVER, FATE],
  ],
  veto: [
    /\bcomptes de campagne\b|\bcandidats?\b.{0,40}\bemploi/,
    /\bcampagnes? (publicitaires?|marketing|d'e-?mail\w*|promotionnelles?|commerciales?|de (communication|prospection|collecte|financement|tests?|dons?|vaccination|recrutement)|d'information)/,
    /\bcookies?\b|\bdroit de vote\b/,
  ],
  examples: {
    yes: [
      'Vos données sont effacées dans les trois mois qui suivent le scrutin.',
      'Une fois la campagne terminée, toutes les informations seront détruites.',
    ],
    also: ['retention'],
  },
  counterexamples: [
    'Une fête aura lieu après l’élection.',
    'Les données sont supprimées à l’issue de la campagne publicitaire.',
  ],
});
