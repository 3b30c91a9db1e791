import { definePhrases } from '../../define-phrases';

const ASKED =
  /\b(campos?|dados|informac(ao|oes)|(fornec|fornece|forneca)\w*|preench\w+|comunicacao|facult\w+|recolha|resposta|solicitac(ao|oes))\b/;

export default definePhrases({
  headings: /obrigat|facultativ|consequencias|opciona/,
  yes: [
    [
      5,
      ASKED,
      /\b(obrigatori[oa]s?|facultativ[oa]s?|opciona(l|is)|opcionalmente|asterisco|imprescindive(l|is)|indispensave(l|is))\b/,
      /\b(sao|e|esta(o)?|assinalad\w+|marcad\w+|identificad\w+|indicad\w+|pode|carater|como)\b/,
    ],
    [
      6,
      /\b(caso|se) (nao|o utilizador nao|voce nao|o titular nao) .{0,40}\b(fornec\w+|preench\w+|indic\w+|facult\w+|disponibiliz\w+|fizer|transmit\w+|de)\b|\b(falta de|nao (fornecimento|recolha|preenchimento|disponibilizacao)|ausencia de|recusa (de|em|do)|sem (estes|esses|os) dados|recusar a? ?(nossa)?)\b/,
      /\b(nao (podera|poderemos|sera|possamos|podera\w*|conseguiremos|lhe)|nao receber|impossib\w+|impedir|impede|talvez nao|nao seja possivel|limitad\w+|comprometer)\b/,
    ],
    [
      4,
      /\b(fornecimento|comunicacao|disponibilizacao|cedencia|indicar|fornecer)\b.{0,50}\bdados\b/,
      /\b(e|nao esta|sao) (\w+ )?(obrigatori[oa]|facultativ[oa]|voluntari[oa]|opcional|obrigad[oa]|necessari[oa] (para|a))\b/,
    ],
    [
      4,
      /\b(livre|opcao|pode (optar|escolher))\b/,
      /\b(de|para|por) (nao fornecer|recusar|nao nos)\b/,
      /\b(dados|informac\w+)\b/,
    ],
  ],
  no: [
    [
      5,
      /\b(nao (e|sao|esta|estas|estao|tem))\b/,
      /\bnao (e|sao|esta|estas|estao|tem) (obrigatori\w+|obrigad\w+|de fornecer|necessari\w+)\b/,
      /\b(dados|fornec\w+|informac\w+|comunicacao|indicar)\b/,
    ],
  ],
  exceptions: /\b(cookies?|representante|encarregado|se nao|mas)\b/,
  veto: [
    /\bcookies?\b|\bpodem ser desabilitad|\b(menores|criancas?)\b/,
    /\bobrigatoriamente (salvaguardad|dada)|\be se a mesma constitui\b|\bobrigac\w+ (legal|legais) a que\b/,
    /\b(direitos?|conservad\w+|voto)\b(?!.{0,200}\bcampos)/,
  ],
  examples: {
    yes: [
      'Os campos assinalados com um asterisco são obrigatórios.',
      'Se não fornecer estes dados, não poderemos tratar da sua inscrição.',
    ],
    also: ['purposes'],
  },
  counterexamples: ['O uso de capacete é obrigatório.', 'O voto é obrigatório e um direito, dizem as informações.'],
});
