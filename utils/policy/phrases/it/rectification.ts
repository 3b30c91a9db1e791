import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, RIGHT, WHO_MAY } from './words/who-may';

const CORRECT =
  /\b(rettific(a|he|are|arl[oi]|azione)|corre(zione|ggere|zioni)|aggiornamento (dei|dati|o)|la modifica,|l'aggiornamento,|aggiornare i|integrazione (dei|dati)|modific(a|are|arl[oi]) (i|dei|o)|l'aggiornamento, la rettific\w+)\b/;

export default definePhrases({
  headings: /rettific|correzion|diritt[oi]/,
  yes: [
    [5, CORRECT, WHO_MAY, /\b(dati|diritt[oi]|inesatt\w+|informazioni|trattamento)\b/],
    [5, CORRECT, /\bart(t?\.|icol[oi])? ?16\b/],
    [4, /\brettific\w+\b/, RIGHT, /\b(dati|cancellazione|inesatt\w+|accesso|correzione)\b/],
    [1, CORRECT, /\binesatt\w+|\bincomplet\w+|\bdiritto di rettifica\b/],
  ],
  headed: [
    [4, /^(- )?(la |l')?(rettific\w+|correzion\w+|correggere|aggiornamento)\b/],
    [3, /\brettific\w+\b/],
  ],
  veto: [
    NOT_A_RIGHT,
    /\bmodific\w+ (alla|la|della) (presente|privacy)|\b(notificare|obbligo di notifica)\b.{0,60}rettific|\bcookies?\b|\bgli obblighi di comunicare\b/,
  ],
  examples: { yes: ['Puoi chiedere la rettifica dei dati inesatti.'] },
  counterexamples: [
    'La correzione del sentiero nel giardino è finita.',
    'Ci si riserva il diritto di rettificare questa pagina.',
  ],
});
