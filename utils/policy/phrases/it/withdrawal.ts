import { definePhrases } from '../../define-phrases';

const WITHDRAW = /\b(revoc(a|are|arl[oi]|hi|he|abil[ei]|ando)|ritir(are|o|arlo)( il| del| dei)?)\b/;

export default definePhrases({
  headings: /revoc|consens|diritt[oi]/,
  yes: [
    [
      6,
      WITHDRAW,
      /\bconsens[oi]\b|\bautorizzazion[ei]\b/,
      /\b(puo|puoi|potra|potrai|potete|possono|diritto|in (qualsiasi|qualunque|ogni|qualsivoglia) momento|facolta|possibile|possibilita|liber[oai]|ritiro)\b/,
    ],
    [4, /\brevocabil[ei]\b/, /\bin (qualsiasi|qualunque|ogni) momento\b/],
    [5, WITHDRAW, /\bart(t?\.|icolo)? ?7(\.3|,? par)/],
    [1, WITHDRAW, /\bconsens[oi]\b/, /\bin (qualsiasi|qualunque|ogni) momento\b/],
    [5, /\bla revoca\b/, /\b(puo|potra) essere (esercitat|effettuat|comunicat)\w+/],
  ],
  headed: [
    [4, /^(- )?(la |di )?revoc\w+/],
    [3, /\brevoc\w+\b/],
  ],
  veto: [
    /\bcookies?\b|\b(la|tale|della) revoca( del consenso)? non pregiudica\b(?!.{0,200}\bpuo\b)|\bcontratto\b.{0,40}\brevoc|\bmandato\b|\brevocare la nomina\b|\b(rifiuto|eventuale) (o|di) revoca\b|\bnel caso in cui .{0,40}revoch/,
    /\bsi riserva\b|\?$/,
  ],
  examples: {
    yes: ['Puoi revocare il consenso in qualsiasi momento.', 'La revoca del consenso è possibile in ogni momento.'],
  },
  counterexamples: [
    'La revoca del consenso non pregiudica la liceità del trattamento svolto in ogni momento prima.',
    'Il mandato si può revocare in ogni momento con il consenso dei soci.',
  ],
});
