import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, RIGHT, WHO_MAY } from './words/who-may';

const ERASE =
  /\b(cancell(azione|are|iamo|iate|arl[oi]|arsi|at[oaie])|eliminazione|elimin(are|at[oaie])|distruzione|oblio|rimuover(e|ti|si|l[oi])|rimozione|cancellazioni)\b/;

export default definePhrases({
  headings: /cancell|oblio|diritt[oi]|eliminazione/,
  yes: [
    [5, ERASE, WHO_MAY, /\b(dati|diritt[oi]|oblio|informazioni|account|database|archivio|trattamento)\b/],
    [5, ERASE, /\bart(t?\.|icol[oi])? ?17\b/],
    [4, /\bcancellazione\b/, RIGHT, /\b(dati|rettific\w+|oblio|accesso)\b/],
    [1, ERASE, /\bdiritto (all'oblio|di cancellazione|alla cancellazione)\b|\boblio\b|\bchiedere la cancellazione\b/],
    [4, /\brevoca\b/, /\bdati saranno cancellati\b/],
  ],
  headed: [
    [4, /^(- )?(la |l')?(cancell\w+|eliminazione|oblio)\b/],
    [3, /\b(cancellazione|oblio)\b/],
  ],
  veto: [
    NOT_A_RIGHT,
    /\bcookies?\b|\bbrowser\b|\bautomatic\w+\b|\b(notificare|comunicare|obbligo di notifica)\b.{0,60}cancellazion|\b(non|si oppone all[a']) (si )?(oppone|opponga) alla cancellazione\b|\boppone(ndosi)? alla cancellazione\b|\bsi oppone\b/,
    /\b(saranno|verranno|vengono|sono) (poi |quindi |immediatamente |automaticamente )?(cancellati|eliminati|distrutti)\b.{0,120}\b(dopo|non appena|al termine|decors\w+|entro|trascors\w+)|\b(dopo|decors\w+|trascors\w+|al termine|non appena)\b.{0,160}\b(cancellat|eliminat|distrutt)[oaie]/,
    /\bdiniego\b|\bpotra consistere\b|\btrattamento (dei dati )?.{0,40}consist\w+\b|\bviolazione\b.{0,40}\bdistruzione\b|\bperdita\b.{0,40}\bdistruzione|\bdistruzione\b.{0,40}\bperdita\b|\?$/,
  ],
  examples: {
    yes: ['Puoi chiedere la cancellazione dei tuoi dati.', 'Hai diritto all’oblio dei tuoi dati.'],
  },
  counterexamples: [
    'Puoi cancellare i cookie dal browser.',
    'La distruzione delle erbacce si può chiedere in primavera.',
  ],
});
