import { definePhrases } from '../../define-phrases';

const AWAY =
  /\bpaes[ie] terz[oi]\b|\b(extra|non)[- ]?(ue|europe[oi]|eu|see)\b|\b(al di )?fuori (dal|dall'|dello|della|dell'|del|d')( territorio)? ?(nazionale|unione|europa|ue|spazio economico|see|l'unione)\b|\b(all'|fuori )?estern[oi] (del|dell'|dello) (territorio|unione|ue|spazio)|\bnon (appartenenti|facenti parte|situati|membri)\b.{0,30}\b(unione|ue|see|spazio)\b|\ball'estero\b|\bstati uniti\b|\busa\b|\bu\.s\.a|\borganizzazion[ei] internazional[ei]\b|\baltri paesi\b|\bpaese diverso\b/;
const MOVE =
  /\b(trasfer(iti|ite|ito|imento|imenti|ire|iamo|isce|ita)|trasmess[oaie]|inviat[oaie]|invio|conservat[oaie]|archiviat[oaie]|trattat[oaie]|server|ubicat[oaie]|situat[oaie]|spostat[oaie]|comunicat[oaie]|avvalersi|esportat[oaie])\b/;
const SAFE =
  /\bclausole (contrattuali )?(standard|tipo)\b|\bstandard contractual clauses\b|\bscc\b|\bdecision[ei] di adeguatezza\b|\badequacy decision\b|\bdata privacy framework\b|\bdpf\b|\bbinding corporate rules\b|\bnorme vincolanti\b|\bgaranzie (adeguate|appropriate)\b|\badeguate garanzie\b|\blivello di protezione adeguato\b|\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b|\bart(t?\.|icol[oi])? ?4[4-9]\b/;

export default definePhrases({
  headings:
    /trasferiment|estero|extra[- ]?(ue|eu)|paesi terzi|fuori (dall|dello)|dove (sono|vengono|conserviamo)|luogo (di|del) (trattamento|conservazione)/,
  yes: [
    [5, AWAY, MOVE, /\b(dati|informazioni|server|servizi|database)\b/],
    [5, SAFE, MOVE, /\b(dati|paes[ie]|usa|stati uniti|ue|unione|servizi\w*)\b/],
    [3, AWAY, SAFE],
    [4, /\b(server|data center|datacenter|archiviazione|conservat[oi])\b/, /\b(usa|stati uniti|estero)\b/],
    [
      4,
      /\b(trasferi\w+|server)\b/,
      /\b(in|nell'|all'interno dell'|dell'|verso) (paesi .{0,20})?(unione europea|ue|europa|spazio economico europeo)\b/,
      /\b(dati|database)\b/,
    ],
  ],
  headed: [
    [3, AWAY],
    [3, SAFE],
  ],
  no: [
    [
      6,
      AWAY,
      /\b(non|nessun[oa]?|mai)\b/,
      /\b(non|nessun[oa]?|mai)\b.{0,120}\b(trasfer\w+|trasmess\w+|comunicat\w+|invi(o|ati)|conservat\w+|trattat\w+|previst\w+|esportat\w+)\b|\bnon (sono previsti|e previsto|implica|comporta|vi e|avviene)\b/,
      /\b(dati|informazioni|trasferiment[oi])\b/,
    ],
    [
      5,
      /\b(esclusivamente|solo|soltanto|unicamente)\b.{0,60}\b(in (italia|europa)|nell'unione|all'interno|nell'ue|nello spazio|territorio)\b/,
      /\b(dati|server)\b/,
      /\b(conservat\w+|trattat\w+|server|archiviat\w+|trasfer\w+)\b/,
    ],
  ],
  exceptions:
    /\b(salvo|tranne|eccett\w+|ad eccezione|senza (le |adeguate |garanzie|il )?|a meno che|qualora|ove|se non|non facenti parte|non appartenenti|non situati|potranno essere trasferiti|se necessario)\b/,
  veto: [
    /\bcookies?\b|\bportabilita\b|\bdiritto (di|a|alla)\b|\bpersona fisica\b|\bqualsiasi operazione\b|\bdirettamente a un altro titolare\b/,
    /\b(elezioni|elettori|residenti|italiani) (all'estero|estere)\b|\biscritti all'aire\b|\bviagg\w+/,
    /^(- )?(via|viale) |\bbadge\b/,
  ],
  details: {
    safeguard:
      /\bclausole (contrattuali )?(standard|tipo)\b|\bstandard contractual clauses\b|\bscc\b|\bdecision[ei] di adeguatezza\b|\badequacy decision\b|\bdata privacy framework\b|\bdpf\b|\bbinding corporate rules\b|\bnorme vincolanti\b|\bgaranzie (adeguate|appropriate)\b|\badeguate garanzie\b/,
    'privacy-shield': /\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b|\bscudo (ue-usa )?per la privacy\b/,
  },
  examples: {
    yes: [
      'I dati possono essere trasferiti negli Stati Uniti, fuori dall’Unione europea.',
      'Il trasferimento dei dati in paesi terzi avviene sulla base di clausole contrattuali standard.',
    ],
    no: ['I dati non saranno trasferiti in paesi terzi.'],
    also: ['recipients', 'legal-basis'],
  },
  counterexamples: [
    'La portabilità vale anche quando i dati sono trasferiti all’estero.',
    'I nostri amici negli Stati Uniti leggono volentieri.',
  ],
});
