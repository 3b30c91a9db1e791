import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /rappresentante\b.{0,40}(ue|unione|art)|^(\d+\.? ?)?rappresentante/,
  yes: [
    [
      6,
      /\brappresentante\b/,
      /\bart(t?\.|icolo)? ?27\b|\b(nell'|dell'|per l')(unione|ue)\b|\bnello spazio economico\b|\bin (svizzera|europa)\b/,
      /\b(nominat[oa]|designat[oa]|nostro|contatt\w+|raggiungibile)\b|\brappresentante\b.{0,80}\b(e|:) (il|la|l'|lo)\b|@/,
    ],
    [6, /\brappresentante (ue|europeo)\b/, /\b(e|nominat[oa]|designat[oa]|contatt\w+|raggiungibile)\b|:|@/],
  ],
  veto: [
    /\blegale rappresentante\b|\brappresentante legale\b|\bestremi identificativi\b|\bdiritto di\b|\bnel territorio dello stato\b|\bdiversi dall'interessato\b|\bart(icolo|\.)? ?5\b|\brappresentanti? di lista\b|\bparlament/,
  ],
  examples: {
    yes: ['Il nostro rappresentante nell’Unione europea ai sensi dell’art. 27 è la Esempio S.r.l. di Trento.'],
  },
  counterexamples: [
    'Il legale rappresentante abita in Svizzera ed è nominato ogni anno.',
    'I rappresentanti della stampa sono benvenuti nell’Unione.',
  ],
});
