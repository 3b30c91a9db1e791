import { definePhrases } from '../../define-phrases';

const SELL =
  /\b(vend(ere|iamo|iamo|ono|ut[oaie]|eremo|e)|rivend\w+|noleggi(are|amo|at[oaie])|affitt(are|iamo|at[oaie])|commercializz\w+|ced(ere|iamo|ut[oaie]) .{0,40}(a titolo oneroso|a fini commerciali|per (scopi|fini) commerciali|dietro compenso)|scambi(are|amo|at[oaie])|vendita (di|dei) dati)\b/;
const DATA = /\b(dati|informazioni|indirizzi|elenchi|recapiti|liste)\b/;

export default definePhrases({
  headings: /vend(ita|iamo|ut)|cession|terz[ei]|condivi/,
  yes: [
    [5, SELL, DATA, /\b(possiamo|possono|potranno|potremmo|saranno|verranno|vengono|a (terzi|partner|altri|altre))\b/],
  ],
  headed: [[3, /^(r: )?(❌ )?(no|mai)\b.{0,20}/]],
  no: [
    [6, SELL, DATA, /\b(non|mai|ne|nessun\w*)\b/],
    [6, SELL, /\bnon (li |le )?(vend|affitt|ced|noleggi|scambi|commercializz)\w+/, /\b(terz[ei]|nessuno|mai|altri)\b/],
  ],
  exceptions: /\b(salvo|tranne|eccett\w+|a meno che|senza (il )?(tuo|suo) consenso)\b/,
  veto: [
    /\bvendita diretta\b|\bfusione\b|\bacquisizione\b|\bcessione (d'|di |dell')azienda\b|\bcontratto di vendita\b|\bvenditor[ei]\b|\bpunto vendita\b|\bristrutturazione\b|\?$/,
    /\bprodott[oi]\b|\bbigliett[oi]\b|\bvendita di (beni|merci|prodotti)/,
  ],
  examples: {
    yes: ['Possiamo vendere o affittare gli indirizzi a partner.'],
    no: ['Non vendiamo i tuoi dati.', 'I dati non vengono né venduti né affittati.'],
    also: ['recipients'],
  },
  counterexamples: [
    'Lei può opporsi al trattamento dei dati a fini di vendita diretta.',
    'Vendiamo torte a partner e amici.',
  ],
});
