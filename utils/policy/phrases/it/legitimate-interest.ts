import { definePhrases } from '../../define-phrases';

const INTEREST = /\b(legittim[oi] interess[ei]|interess[ei] legittim[oi]|interesse prevalente)\b/;
/** What the interest is in. */
const IN_WHAT =
  /\b(sicurezza|prevenzione|prevenire|frodi|abusi|statistic\w+|miglior\w+|dife(sa|ndere)|tutela(re)?|marketing|funzionamento|promozione|promuovere|inform(are|arla|arti)|patrimonio|rispondere|riscontro|gestione|gestire|comunicare|invi(o|are)|corretta|rapporti|organizzazione|diritt[oi] in (sede|giudizio)|proprio business|contestazioni|analizzare|analisi|raccolta fondi|aggiornare|mantenere|garantire|consiste|consistono|far conoscere|propaganda|campagna)\b/;

export default definePhrases({
  headings: /legittim[oi] interess|bas[ei] giuridic|finalita/,
  yes: [
    [5, INTEREST, IN_WHAT],
    [
      1,
      INTEREST,
      /\binteress[ei]( legittim[oi])?( del titolare| dell'associazione| del partito)?( del trattamento)?( \w+){0,5} (a|ad|nel|nell'|nella|di|per|alla|consist\w+|sono|e)\b/,
    ],
    [1, INTEREST, /\bart(t?\.|icolo)? ?6\b/],
  ],
  veto: [
    /\b(diritto (di|alla|a)|oppors\w+|opposizione|oppor(ti|re)|reclamo|revoc\w+|rettific|portabilita|cancellazione)\b/,
    /\b(a condizione che non prevalgano|interessi o i diritti|prevalenza)\b.{0,60}$|\bnon prevalgano\b|\bove (applicabile|necessario)\b|\bqualora\b.{0,40}\blegittimo interesse\b|\bin alternativa\b/,
    /\bcategorie di finalita\b|\bgoogle\b|\bfacebook\b|\btitolari autonomi\b/,
  ],
  examples: {
    yes: ['Abbiamo un legittimo interesse a garantire la sicurezza del sito.'],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'L’interessato ha diritto di opporsi al trattamento fondato sul legittimo interesse alla sicurezza.',
    'Il nostro interesse per la sicurezza delle rose è grande.',
  ],
});
