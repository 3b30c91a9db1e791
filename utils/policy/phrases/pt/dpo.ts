import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\bencarregad[oa]s? ((de|da|pela|pelo|do) )?(tratamento|protec\w+|dados)|\bencarregado \(dpo\)|\bdpo\b|\bepd\b|\bdata protection officer\b|\bresponsavel pela protec\w+ de dados\b/;
const REACH =
  /[\w.+-]{1,64} ?(@|\(at\)|\[at\]) ?[\w-]{1,60}\.\w|\b(conta(c)?t\w*|e-?mail|correio|endereco|atraves|nomead[oa]|designad[oa]|e o|e a|e:|nome)\b/;

export default definePhrases({
  headings: /encarregad|\bdpo\b|\bepd\b|protecao de dados \(/,
  yes: [[6, OFFICER, REACH]],
  headed: [[4, /[\w.+-]{1,64} ?(@|\(at\)|\[at\]) ?[\w-]{1,60}\.\w|\+?\d[\d ().-]{7,18}\d|\bnome ?:|\bnomead[oa]\b/]],
  no: [
    [
      6,
      /\bnao\b/,
      /\bnao (temos|foi|designamos|nomeamos|dispomos|esta obrigad\w+|estamos obrigad\w+)\b.{0,80}\b(encarregad[oa]|dpo|epd)\b/,
    ],
  ],
  veto: [
    /\bencarregados? de educacao\b(?!.{0,300}\bencarregad[oa] (de|da|pela) (protec|dados))/,
    /\b(seus|deles) (proprios )?encarregad/,
  ],
  examples: {
    yes: ['Pode contactar o encarregado da proteção de dados pelo endereço epd@vale.example.'],
    no: ['Não designámos um encarregado de proteção de dados.'],
    also: ['contact'],
  },
  counterexamples: [
    'O encarregado da obra pode ser contactado no estaleiro.',
    'Os encarregados de educação devem contactar a escola por e-mail.',
  ],
});
