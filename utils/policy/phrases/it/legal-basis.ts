import { definePhrases } from '../../define-phrases';

const ARTICLE_6 =
  /\bart(t?\.|icol[oi])? ?(6|9)(\.\d|,? ?(par|comma|co\.|c\.|lett|\()|\(| del (reg|gdpr)| (reg|gdpr|rgpd)|\b ?,? ?paragrafo)/;
const GROUND =
  /\b(consens[oi]|contratt[oi]|contrattual[ei]|precontrattual[ei]|(obblig(o|hi|azioni)) (legal[ei]|di legge|normativ[oi]|fiscal[ei]|contabil[ei])|legittim[oi] interess[ei]|interess[ei] legittim[oi]|interesse pubblico|pubblici poteri|rapporto (associativo|contrattuale)|statuto|interessi vitali|adesione|legittime attivita|compiti (statutari|istituzionali)|(scopi|finalita) statutari[ei]?|normativa|diritto in sede giudiziaria|richiesta di)\b/;
const BASIS =
  /\bbas[ei] giuridic(a|he)\b|\bbas[ei] legal[ei]\b|\bfondament[oi] (giuridic[oi]|di liceita)\b|\bcondizion[ei] di liceita\b|\bpresuppost[oi] (di liceita|giuridic[oi])\b|\bliceita del trattamento\b|\btitolo giuridico\b/;
const RESTS =
  /\bsi (basa(no)?|fonda(no)?)\b|\b(e|sono) (effettuat[oaie] |rispettivamente )?(basat[oaie]|fondat[oaie]|lecit[oaie]|trattat[oaie])\b|\bbasat[oaie] su|\b(sulla|in) base (del|dell'|della|ad?|al|di|alle)\b|\b(sulla base)\b|\bin forza (di|del)|\bin esecuzione (di|del)|\bnell'esecuzione (di|dei)|\bprevio (tuo|suo|ottenimento|consenso|espresso)|\b(necessari[oaie]) (per|all|ad|a)\b|\bhanno ottenuto il consenso\b|\brisiede nell/;

export default definePhrases({
  headings:
    /bas[ei] (giuridic|legal)|fondament|liceita|legittimita|consenso esplicito|obbligo legale|legittimo interesse/,
  yes: [
    [5, BASIS, GROUND],
    [5, BASIS, ARTICLE_6],
    [4, BASIS, /\b(e|sono|risiede|:|rappresentat[oa])\b/, /\bart(t?\.|icol[oi])? ?\d/],
    [4, RESTS, GROUND, /\btratta(ment[oi]|t[oaie]|no|re)\b|\bdati\b/],
    [4, ARTICLE_6, /\btratta(ment[oi]|t[oaie]|no|re|)\b|\bdati\b/, GROUND],
    [4, /\btrattat[oaie]\b.{0,60}\bsulla base\b|\bcondizioni di liceita\b/, /\bdati\b/],
    // A purpose with its ground in brackets.
    [
      4,
      /\([^)]{0,40}\b(consenso|contratto|legittimo interesse|obbligo (di legge|legale))\b[^)]{0,40}\)/,
      /\bdati\b|\btrattament[oi]\b/,
    ],
    [2, ARTICLE_6, GROUND],
    [1, BASIS, RESTS],
    [4, /\bhanno ottenuto il consenso\b|\bcon il (tuo|suo) consenso\b/, /\btutti i dati\b|\btrattiamo\b|\btrattati\b/],
  ],
  headed: [
    [3, GROUND],
    [4, ARTICLE_6],
    [2, /^per [a-z]+, [a-z]+ e [a-z]+\.?$/],
  ],
  veto: [
    /\brevoc\w+|\bprima della revoca\b|\breclamo\b|\bopporsi\b|\boppor(ti|re)\b|\bdiritto (di|alla|all'|a)\b|\brettific|\bportabilita\b|\bdiritti\b/,
    /\b(comunicat[oaie]|ceduti|diffusi|condivisi|trasferi\w+|pubblicat[oaie]|conservat[oaie])\b.{0,120}\b(consenso|obblig\w+|base)\b|\bconsenso\b.{0,120}\b(comunicat|ceduti|conservat)\w*|\bnon (necessita(no)?|richied\w+|e richiesto) .{0,30}consenso\b(?!.{0,200})|\bsenza (il )?(tuo |suo |previo )?consenso\b/,
    /\bcookies?\b|\bminor[ei]\b|\bprovvederemo a richiedere\b|\bai sensi e per gli effetti\b|\brende la presente\b|\bspecificatamente approv|\binvitat[oi] a leggere\b/,
    /\b(conferimento|mancato|rifiuto|facoltativ[oa]|obbligatori[oa])\b(?!.{0,200}\bbase giuridica\b)|\btitolare del trattamento e (il|la|l')/,
  ],
  examples: {
    yes: [
      'La base giuridica è il consenso dell’interessato.',
      'Il trattamento si fonda sull’esecuzione di un contratto ai sensi dell’art. 6, par. 1, lett. b) del GDPR.',
    ],
  },
  counterexamples: [
    'La revoca non pregiudica la liceità del trattamento basata sul consenso.',
    'L’articolo 6 dello statuto regola le riunioni.',
  ],
});
