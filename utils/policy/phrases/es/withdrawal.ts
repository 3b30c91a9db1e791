import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bderechos?\b|consentimiento|retirada|revoca/,
  yes: [
    [
      6,
      /\b(retir(ar|arlo|e|es|ada|arse)|revoc(ar|arlo|acion|as|a|ando|able)|anular|dejar sin efecto)\b/,
      /\b(consentimientos?|autorizacion(es)?|acuerdo)\b/,
    ],
    [
      5,
      /\b(consentimiento|autorizacion)\b/,
      /\b(puede[sn]?|podra[sn]?|tiene[sn]? derecho|derecho|cualquier momento|cuando quieras)\b.{0,80}\b(retirar|revocar|modificar|anular|cambiar)\b/,
    ],
  ],
  veto: [
    /\bcookies?\b/,
    /\b(conserv(ar|ara|aran|aremos|amos|acion|ados)|hasta que|retirada no (afect|condic))\w*\b|\bla retirada de(l| este| su) consentimiento\b|\bsiempre que no se revoque\b|\bderecho de desistimiento\b/,
    /\? ?$|\bdispositivos?\b/,
  ],
  examples: {
    yes: ['Puede retirar su consentimiento en cualquier momento.', 'Puedes revocar tu autorización cuando quieras.'],
  },
  counterexamples: [
    'La fiesta se retira del programa, como manda la tradición del pueblo.',
    'Retira tus entradas en la taquilla.',
  ],
});
