import { definePhrases } from '../../define-phrases';

const PROVIDE =
  /\b(conferi(mento|re|menti|rli|ti)|forni(tura|re|rci|rli|rti|sca|sci|sce)|comunic(azione|are|arci)|rilasciare|invio|inserimento|dati|campi|informazioni|consenso)\b/;

export default definePhrases({
  headings: /conferimento|obbligator|facoltativ|conseguenze|rifiuto|necessita/,
  yes: [
    [
      5,
      /\bconferimento\b|\bfornitura dei dati\b|\b(i )?campi\b|\bcomunicazione dei dati\b/,
      /\b(obbligatori[oae]?|facoltativ[oaei]|libero|volontari[oa]|necessari[oa]|indispensabile|opzional[ei]|requisito)\b/,
      /\b(e|sono|avviene|ha|essendo|su base|:)\b/,
    ],
    [
      5,
      /\b(mancat[oa]|rifiut(o|a|i|are|asse)|omess[oa]|mancanza|in difetto|in assenza|senza (tali|questi|i|il) (dati|conferiment\w+))\b/,
      /\b(comport(a|era|erebbe|ano)|impossibil\w+|non (sara|potra|potremo|consentira|saremo|permette\w*|puo|potremmo|e possibile|ci consente)|impedi\w+|precluder\w+|determin(a|era)|conseguenz[ae]|interruzione)\b/,
      /\b(dati|conferiment\w+|fornirl\w+|comunicarl\w+|conferirl\w+|consenso|trattamento|comunicazione|fornitura|informazioni)\b/,
    ],
    [
      4,
      PROVIDE,
      /\b(e|sono|sia|resta) (sempre |solo |del tutto |puramente |libero |)?(e solo )?(facoltativ[oaie]|obbligatori[oae]?|indispensabil[ei])\b/,
    ],
    [
      4,
      /\b(puo|puoi|liber[oai]|scegliere|facolta)\b.{0,60}\bdi (non )?(fornire|comunicare|conferire|rilasciare)\b/,
      /\b(dati|informazioni)\b/,
    ],
    [4, /\binvio (facoltativo|volontario)\b|\bfacoltativ[oa], esplicit[oa]\b/, /\bdati\b|\bmessaggi\b|\bposta\b/],
    [4, /\bunici dati\b/, /\bnecessari[oi]\b/, /\bfornire\b/],
    [4, /\bobbligatori[oae]?\b/, /\b(campi|asterisco|contrassegnati|documento|verifica)\b/],
  ],
  headed: [
    [3, /\b(obbligatori[oae]?|facoltativ[oaei]|indispensabil[ei]|necessari[oaei])\b/],
    [3, /\bimpossibil\w+\b/],
  ],
  veto: [
    /\bcookies?\b|\bconserv(at\w+|azione)\b|^(?!.{0,600}\bconferimento\b).{0,600}\bdiritto (di|alla)\b|\bdouble opt-in\b|\bverifica email\b|\b(responsabile|titolare) .{0,30}(e tenuto|obbligo)\b|\bdesignazione obbligatoria\b/,
    /\bmarketing obbligatorio\b|\bobblig\w+ di legge\b.{0,60}\btrattamento e\b|\bnomina\b|\breso obbligatorio\b/,
  ],
  examples: {
    yes: [
      'Il conferimento dei dati è facoltativo.',
      'Senza tali dati non sarà possibile partecipare.',
      'L’eventuale rifiuto di fornire i dati comporta l’impossibilità di partecipare.',
    ],
  },
  counterexamples: ['Il casco è obbligatorio.', 'I volontari sono benvenuti nel giardino.'],
});
