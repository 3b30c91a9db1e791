import { definePhrases } from '../../define-phrases';

const AUTOMATED =
  /\b(process[oi] )?decisional[ei] (\w+ )?automatizzat[oi]\b|\bdecision[ei]( \w+){0,3} automatizzat[ae]\b|\bprofilazion[ei]\b|\bprofiling\b|\bprofilatura\b|\bprofilare\b|\balgoritm[oi] (decisional[ei])?\b|\btrattamento (unicamente )?automatizzato\b|\bart(t?\.|icolo)? ?22\b/;
const TARGET =
  /\b(micro)?-?targeting\b|\bpubblico (mirato|personalizzato)\b|\b(pubblicita|messaggi|annunci|comunicazioni|contenuti) (mirat|personalizzat)[ae]?[ie]?\b|\bretargeting\b|\bremarketing\b|\bcustom audience\w*|\bsegmenta(re|zione|ti)\b|\binserzioni (mirate|personalizzate)\b/;

export default definePhrases({
  headings: /automatizzat|profilazione|profiling|targeting|decisional/,
  yes: [
    [
      5,
      AUTOMATED,
      /\b(utilizz\w+|effettu\w+|svolg\w+|adott\w+|impieg\w+|usiamo|analizz\w+|valut\w+|avvien\w+|ricorr\w+|finalizzat[oaie])\b/,
      /\b(dati|preferenze|interessi|comportament\w+|abitudini|titolare|noi|utent[ei])\b/,
    ],
    [5, AUTOMATED, /\bdiritto (di|a) non essere\b|\bnon essere sottopost[oa]\b/],
    [
      4,
      TARGET,
      /\b(utilizz\w+|inviare|invio|mostrare|creare|per|trasmettere|proporre|sulla base|in base)\b/,
      /\b(dati|petizioni|iniziative|elettor\w+|utent[ei]|interessi|interessat[oi]|messaggi|campagn[ae]|geografic[oa]|sostenitori)\b/,
    ],
  ],
  no: [
    [
      6,
      TARGET,
      /\b(non|nessun[oa]?|mai)\b/,
      /\b(non|nessun[oa]?|mai)\b.{0,100}\b(targeting|mirat[aei]|personalizzat[aei]|remarketing|retargeting)\b/,
    ],
    [
      6,
      AUTOMATED,
      /\b(non|nessun[oa]?|ne|mai|alcun[oa]?)\b/,
      /\b(non|nessun[oa]?|mai)\b.{0,120}\b(process[oi]|decision[ei]|profilazion[ei]|profiling|trattamento (unicamente )?automatizzato|algoritm\w+)\b|\b(profilazion[ei]|decision[ei]|automatizzat[oaie])\b.{0,80}\bnon (vien|sono|e|sara|avvien)\w*/,
    ],
  ],
  exceptions: /\b(salvo|tranne|eccett\w+|a meno che|cookies?|diritto (di|a) non)\b/,
  veto: [
    /\bl'esistenza di un processo\b|\bqualsiasi (forma|operazione)\b|\bausilio di (processi|strumenti)\b|\bcompresa la profilazione\b(?!.{0,120}\b(utilizz|effettu|sottopost))|\bcookies? (di|per)\b|\bcookies?\b|\boppors\w+\b/,
    /\b(google|facebook|meta) (\w+ )?(utilizza|effettua|potrebbe|puo)\b|\blogica applicata\b|\bsi intende\b|\bmarketing e profilazione\b.{0,40}\bconsenso\b/,
  ],
  details: {
    profiling: /\bprofilazion[ei]\b|\bprofiling\b|\bprofilare\b/,
    targeting: TARGET,
  },
  examples: {
    yes: [
      'Utilizziamo la profilazione per capire le abitudini di chi legge.',
      'Usiamo il targeting per mostrare messaggi mirati agli elettori.',
    ],
    no: ['Non viene effettuata alcuna profilazione.', 'Non esiste alcun processo decisionale automatizzato.'],
  },
  counterexamples: [
    'Il diritto di accesso comprende l’esistenza di un processo decisionale automatizzato.',
    'Il profilo delle colline è utilizzato nel logo.',
  ],
});
