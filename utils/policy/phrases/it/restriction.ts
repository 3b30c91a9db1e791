import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, RIGHT, WHO_MAY } from './words/who-may';

const RESTRICT =
  /\b(limitazion[ei]( \w+)?( \w+)? (del|di|al|dei|e|o|,)|limitazione\b|limitare (il|l'|i|la)|limitarne|limitarlo)/;

export default definePhrases({
  headings: /limitazion|diritt[oi]/,
  yes: [
    [5, RESTRICT, WHO_MAY, /\b(trattament[oi]|dati|diritt[oi]|uso|opposizione|portabilita|rettifica)\b/],
    [5, RESTRICT, /\bart(t?\.|icol[oi])? ?18\b/],
    [4, /\blimitazione\b/, RIGHT, /\b(trattamento|opposizione|cancellazione)\b/],
    [1, RESTRICT, /\blimitazione (del|di|al) trattamento\b/, /\bdiritto\b|\bart/],
  ],
  headed: [[4, /^(- )?(la |l')?(limitazione|limitare)\b/]],
  veto: [
    NOT_A_RIGHT,
    /\blimitazion[ei] (di responsabilita|della responsabilita|ai diritti|del diritto|d'uso|tecnic\w+)|\bsenza limitazion\w+|\bin via meramente esemplificativa\b|\bcookies?\b|\brevoc\w+ della limitazione\b|\b(notificare|obbligo di notifica)\b.{0,60}limitazion/,
    /\blimitazione della conservazione\b/,
  ],
  examples: { yes: ['Puoi chiedere la limitazione del trattamento.'] },
  counterexamples: [
    'Senza i cookie ci può essere una limitazione delle funzioni e dei dati.',
    'In inverno vale una limitazione dei sentieri.',
  ],
});
