import { definePhrases } from '../../define-phrases';

const AUTHORITY =
  /\bgarante\b|\bautorita (di (controllo|supervisione|vigilanza)|garante|competente|di protezione)\b|\bgpdp\b|\ball'autorita\b|\bautorita giudiziaria\b/;
const COMPLAIN = /\b(reclam[oi]|ricors[oi]|segnalazion[ei]|denuncia|rivolgersi)\b/;

export default definePhrases({
  headings: /reclam|autorita|garante|diritt[oi]|ricors/,
  yes: [
    [5, COMPLAIN, AUTHORITY],
    [2, /\breclamo\b/, /\b(diritto|puo|puoi|potra|potrai|proporre|presentare)\b/, AUTHORITY],
    [5, /\breclamo\b/, /\bart(t?\.|icolo)? ?77\b/],
    [4, /\bautorita\b/, /\bcompetente\b.{0,40}\b(e|:)\b/, /\bgarante\b/],
  ],
  headed: [
    [3, /\bgarante\b/],
    [3, /\breclamo\b/],
  ],
  veto: [
    /\bprovvediment[oi]\b|\blinee guida\b|\bcookies?\b|\bviolazion[ei]\b.{0,60}\bnotific|\bl'autorita di controllo di cui\b|\blettera\b|\bconsultazione\b|\bqualora .{0,30}dal garante richiest/,
    /\bpunto di contatto\b/,
  ],
  examples: {
    yes: [
      'Puoi presentare reclamo al Garante.',
      'L’interessato può rivolgersi con un reclamo all’autorità di controllo.',
    ],
  },
  counterexamples: ['Il reclamo dei vicini è stato letto.', 'Il Garante ama le rose.'],
});
