import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\bminor(i|e|enne|enni)\b( (di|degli|che|non|sotto|senza)|[.,;)]|$)|\bminor[ei] (di )?(eta|anni|1[3-8])\b|\bminorenn[ei]\b|\b(sotto i|inferiore a(i)?|meno di|almeno|compiut[oi] (i )?|eta (minima )?di|superiore a(i)?) ?(1[3-8]|quattordici|sedici|diciotto)( anni)?\b|<\s?1[3-8] anni\b|\b1[3-8] anni\b|\bmaggiore eta\b|\bgenitor(e|i|iale)\b|\btutore\b/;

export default definePhrases({
  headings: /minor[ie]|minorenni|eta minima|ragazzi/,
  yes: [
    [
      5,
      YOUNG,
      /\b(rivol(t[oaie]|ge)|raccogl\w+|raccol\w+|tratt\w+|consenso|autorizza\w+|iscri\w+|utilizzare|fornire|registra\w+|richied\w+|devono|deve|devi|riservat[oi]|possono|solo|destinat[oi])\b/,
      /\b(dati|sito|servizi\w*|consenso|iscrizion[ei]|newsletter|consenso genitoriale|anni|informazioni)\b/,
      /\b(minor[ie]|minorenn[ei]|anni|genitor\w+|maggiore eta)\b/,
    ],
  ],
  headed: [[3, YOUNG]],
  no: [
    [
      6,
      /\bminor[ie]\b|\bminorenn[ei]\b|\bal di sotto della maggiore eta\b|\b(inferiore a|meno di|sotto i) 1[3-8]\b|\b1[3-8] anni\b/,
      /\bnon\b/,
      /\bnon (raccogl\w+|tratt(a|iamo)|(e|sono) (rivolt|destinat)\w+|si rivolge|si rivolgono|vengono|intend\w+|richied\w+|consente)\b/,
    ],
  ],
  exceptions: /\b(senza (il )?(consenso|previa)|salvo|tranne|a meno che|eccett\w+)\b/,
  veto: [
    /\bin particolare se l'interessato e un minore\b|\bnei limiti\b|\bentita minore\b|\b(tempo|periodo|livello|numero|parte) minor|\bminor(e|i) (tempo|numero|impatto|misura)\b|\bprevalgano\b/,
  ],
  examples: {
    yes: ['Chi ha meno di 14 anni deve avere il consenso dei genitori per l’iscrizione.'],
    no: ['Non raccogliamo consapevolmente dati di minori di 14 anni.'],
    also: ['data-collected', 'legal-basis'],
  },
  counterexamples: ['I bambini sono benvenuti nel giardino.', 'Nel minore tempo possibile il sito sarà pronto.'],
});
