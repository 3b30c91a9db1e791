import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\b(hors (de )?(l'|du |de l'|de la )?(union|ue\b|u\.e|eee|espace|europe|france|territoire)|en dehors (de (l'|la )?|du )(union|ue\b|u\.e|eee|espace|europe|france|territoire)|pays tiers|autres? pays|etats-unis|usa\b|a l'etranger|pays situes?|pays non|a l'exterieur de l'(union|ue|espace)|extracommunautaire)/;
const EUROPE =
  /\b(dans|au sein (de|d')|en|a l'interieur de|sur le territoire|a)\b.{0,25}\b(l'union europeenne|l'ue|union europeenne|l'espace economique europeen|l'eee|europe|france|paris|belgique|suisse|allemagne|irlande|etats-unis)\b/;

export default definePhrases({
  headings:
    /transferts?|hors (de )?(l'union|ue|l'ue|l'europe|eee)|localisation|\blieu|\bou (sont|vos)|hebergement|stockage|etranger|dehors/,
  yes: [
    [5, /\b(transfer(e|es|ee|ees|er|ons|erons|ent)|transmises?|transiter|envoyees?|communiquees?)\b/, ELSEWHERE],
    [
      5,
      /\btransferts?\b/,
      ELSEWHERE,
      /\b(est|sont|seront|sera|peu\w+|realis\w+|effectu\w+|encadr\w+|oper\w+|susceptibles?|aucun|ont lieu|fait|font|en cas|lorsque|necessit\w+|implique\w*)\b/,
    ],
    [2.5, /\btransferts?\b/, ELSEWHERE],
    [
      4,
      /\b(stock\w+|heberg\w+|traite(es|r|nt)|conserv\w+|serveurs?|localis\w+|situ(e|es|ees)|opere(nt)?)\b/,
      ELSEWHERE,
      /\b(donnees|informations|serveurs?|prestataires?|hebergeur)\b/,
    ],
    [
      4,
      /\b(stock(e|ee|ees|es|ons|age|ent)|heberg(e|ee|ees|es|ement|eur|eurs|ent)|conservent|conserve(es|s)?|serveurs?|localis\w+|reste(nt)?|demeurent|situe(e|es|s)?|se trouvent)\b/,
      EUROPE,
      /\b(donnees|informations|serveurs?|celles-ci|elles)\b/,
    ],
    [
      5,
      /\bclauses (contractuelles )?types?\b|\bprivacy shield\b|\bbouclier de protection\b|\bdecisions? d'adequation\b|\bdata privacy framework\b|\bniveau de protection (adequat|suffisant|equivalent)|\bsafe harbor\b|\bregles d'entreprise contraignantes|\bgaranties appropriees\b/,
      /\btransfer|\bpays\b|\betats-unis\b|\bcommission europeenne\b|\bhors\b|\bdehors\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(ne|n'\w*|aucune?|jamais)\b/,
      /\b(ne|n'\w*|aucune?|jamais)\b.{0,100}\b(transfer\w*|transmis\w*|stock\w+|heberg\w+|sort\w*|envoy\w+|communiqu\w+)\b/,
      /\bhors (de )?(l'|de l'|du )?(union|ue\b|eee|espace|europe|france|territoire)|\ben dehors\b|\bpays tiers\b|\bl'etranger\b/,
    ],
  ],
  exceptions: /\b(sauf|sans|hormis|excepte|que (si|vers|dans|lorsque))\b/,
  veto: [
    /\bcookies? (est|sont)\b/,
    /\? ?$/,
    /\bportabilite\b|\bautre responsable\b/,
    /\b(droit|legislation|reglementation|reglement) (de l'|applicable dans l')?union\b|\bautorite de (controle|surveillance)|\bcnil\b/,
  ],
  details: {
    safeguard:
      /\bclauses (contractuelles )?types?\b|\bdecisions? d'adequation\b|\bdata privacy framework\b|\bregles d'entreprise contraignantes|\bniveau de protection (adequat|suffisant|equivalent)|\bgaranties (appropriees|adequates)/,
    'privacy-shield': /\bprivacy shield\b|\bbouclier de protection\b|\bsafe harbor\b/,
  },
  examples: {
    yes: [
      'Vos données peuvent être transférées vers les États-Unis.',
      'Les transferts hors de l’Union européenne sont encadrés par des clauses contractuelles types.',
    ],
    no: ['Vos données ne sont pas transférées hors de l’Union européenne.'],
  },
  counterexamples: [
    'Le droit à la portabilité vaut dans toute l’Union européenne pour les données que vous avez fournies.',
    'Envoyez le formulaire par courrier.',
  ],
});
