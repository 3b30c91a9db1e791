import { definePhrases } from '../../define-phrases';

const KINDS =
  /\bopinion[ei] politic(a|he)\b|\borientament[oi] politic[oi]\b|\bidee politiche\b|\b(adesione|appartenenza|iscrizione) a (un )?(partit[oi]|sindacat[oi])\b|\bappartenenza (sindacale|politica)\b|\bconvinzion[ei] (religios|filosofic|politic)\w+|\borigine (razziale|etnica)\b|\bstato di salute\b|\bdati (relativi alla|sulla|sanitari|biometrici|genetici)|\bvita sessuale\b|\borientamento sessuale\b/;
const SPECIAL =
  /\bcategori[ae] particolar[ei]\b|\bparticolari categorie\b|\bdati( personali)? (c\.? ?d\.? |cosiddetti |in parte anche )?"?(sensibil[ei]|particolari)\b|\bart(t?\.|icolo)? ?9\b(?!,? ?(della|del d|comma 1 della|l\.))/;
const HANDLE =
  /\b(tratt(a|at[oi]|ati|amento|iamo|era|are|ano)|rivel(are|ano|i)|idone[oi]|raccol\w+|riconducibili|appartengono|appartenenti|consenso|conferi\w+|fornit[oi]|considerarsi|contenere|riguard\w+|acquisi\w+|dedott[ei]|comport\w+)\b/;

export default definePhrases({
  headings: /categorie particolari|particolari categorie|dati (sensibili|particolari)|opinioni politiche|art\.? 9\b/,
  yes: [
    [5, KINDS, HANDLE, /\b(dati|informazion[ei])\b/],
    [5, SPECIAL, HANDLE, /\bdati\b|\btrattamento\b|\binformazioni\b/],
    [3, KINDS, SPECIAL],
    [3, /\bopinion[ei] politic/, /\brivel(are|ano)\b|\bidone[oi]\b/],
  ],
  headed: [
    [3, KINDS],
    [3, SPECIAL],
  ],
  no: [
    [
      6,
      /\bnon\b/,
      /\bcategori[ae] particolar[ei]|\bparticolari categorie|\bdati "?(sensibil[ei]|particolari)|\bopinion[ei] politic/,
      /\bnon (riguard(a|era|ano)|tratt(a|iamo|era)|raccog\w+|richied\w+|sono (richiest|raccolt|trattat)\w+|vengono (richiest|raccolt|trattat)\w+|saranno (richiest|raccolt|trattat)\w+|verranno (richiest|raccolt|trattat)\w+|e previst\w+|acquisi\w+)\b/,
    ],
  ],
  exceptions: /\b(salvo|tranne|se non|eccett\w+|ad eccezione|senza (il )?(suo |tuo )?consenso|a meno che)\b/,
  veto: [
    /\b(prega|preghiamo|invita|invitiamo|pregat[oi])\b.{0,80}\bnon\b|\bnon (inserire|inviare|comunicare|fornire|inserir\w+)\b|\bdiritto di\b|\bportabilita\b/,
    /\bsi intend(e|ono)\b|\bdefinizion|^(?!.{0,600}\b(particolari|sensibili|opinioni)\b).{0,600}\bbas[ei] giuridic/,
  ],
  examples: {
    yes: [
      'Con il suo consenso trattiamo dati che rivelano le opinioni politiche.',
      'Trattiamo anche categorie particolari di dati.',
    ],
    no: ['Il trattamento non riguarda categorie particolari di dati.'],
    also: ['legal-basis', 'data-collected'],
  },
  counterexamples: [
    'La preghiamo di non inserire dati idonei a rivelare le opinioni politiche.',
    'Le opinioni politiche del giardiniere sono note.',
  ],
});
