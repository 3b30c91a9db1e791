import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

const OBJECT = /\bsprzeciw(u|em|y|ow)?\b|\bsprzeciwi(c|enia|ac|ania)\b|\bsprzeciwiasz\b/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bsprzeciw\w*|\bnewsletter\w*|\bmarketing\w*/,
  yes: [
    [5, OBJECT, MAY],
    [5, OBJECT, /\bart(ykul|ykulu|\.)? ?21\b/],
    [
      2,
      OBJECT,
      /\b(wniesieni\w+|wzniesieni\w+|wyrazic|wyrazeni\w+|zglosic|zgloszeni\w+|zlozyc|zlozeni\w+|wobec|wzgledem|przeciwko)\b|\bart(\.|ykul)? ?21\b/,
      /\bprzetwarz\w*|\bdan\w+|\bmarketing\w*|\bpraw(o|a)\b/,
    ],
    [
      3.5,
      /\b(zrezygnowac|rezygnacj\w+|wypisac|wypisani\w+|wypisz\w*|anulowac|zrezygnujesz|rezygnowac|odsubskrybowac)\b/,
      /\b(newsletter\w*|subskrypcj\w+|mailing\w*|otrzymywani\w+|wiadomosci|biuletyn\w*|informacji handlowych)\b/,
      /\b(moze|mozesz|mozna|moga|mozliwosc|prawo)\b|\bw (kazdej|dowolnej|dowolnym|kazdym) (chwili|czasie|momencie)\b/,
    ],
  ],
  headed: [[4, OBJECT]],
  no: [
    [
      6,
      OBJECT,
      /\bnie (przysluguje|masz|ma|maja|przysluguja|jest mozliwe)\b/,
      /\bnie (przysluguje|masz|ma|maja|przysluguja|jest mozliwe)\b.{0,80}\bsprzeciw\w*/,
    ],
  ],
  exceptions: /\b(chyba ze|z wyjatkiem|o ile|jezeli|jesli)\b/,
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\bwtyczk\w*|\bgoogle analytics\b/,
    /\bdo (czasu|momentu|chwili)\b.{0,80}\bsprzeciw\w*|\bdopoki\b.{0,80}\bsprzeciw\w*|\bna czas\b.{0,40}\bsprzeciwu\b/,
    /\b(wniesienie|wzniesienie|zgloszenie) sprzeciwu (nie|spowoduje|skutkuje|powoduje)\b|\bchyba,? ze .{0,60}\bsprzeciw\b/,
    /\bpo (wniesieniu|otrzymaniu|zlozeniu) sprzeciwu\b|\bpraw\w+ .{0,120}\brozpatrz\w+ w terminie\b/,
  ],
  examples: {
    yes: [
      'Masz prawo wnieść sprzeciw wobec przetwarzania danych.',
      'Z newslettera możesz zrezygnować w każdej chwili.',
      'Mogą Państwo sprzeciwić się przetwarzaniu danych.',
    ],
    no: ['Nie przysługuje Państwu prawo sprzeciwu wobec przetwarzania danych.'],
  },
  counterexamples: [
    'Dane przechowujemy do czasu wniesienia sprzeciwu.',
    'Sprzeciw sąsiadów dotyczył wysokiego płotu.',
    'Możesz sprzeciwić się zapisywaniu plików cookies.',
  ],
});
