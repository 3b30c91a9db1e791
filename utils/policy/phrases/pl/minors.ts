import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(dzieci(om|ach|ami)?|dzieck(o|a|u)|maloletni\w*|nieletni\w*|niepelnoletni\w*|opiekun\w* (prawn\w+)?|osob(a|y|om|ami|e)? (ponizej|do \d|ktore nie ukonczyly|w wieku ponizej)|rodzic(a|ow|e|om|ami)?)\b|\b(ponizej|ukonczyl\w*|ukonczenia|ukonczone|minimum|minimalny wiek|co najmniej) .{0,12}\b1[3-8]\b|\b1[3-8]\.? ?(lat|roku? zycia|rok zycia)\b/;

export default definePhrases({
  headings: /\bdzieci\w*|\bmaloletni\w*|\bnieletni\w*|\bniepelnoletni\w*|\bwiek\w*/,
  yes: [
    [
      5,
      YOUNG,
      /\b(zgod(y|a|e)|wymaga\w*|skierowan\w+|przeznaczon\w+|korzysta\w*|zbiera\w*|zebra\w*|przetwarz\w+|gromadz\w*|rejestr\w+|moga|wiek)\b/,
      /\bdan(e|ych)\b|\bserwis\w*|\bstron\w*|\baplikacj\w*|\bzgod\w*|\buslug\w*|\bnewsletter\w*|\binformacj\w*|\b1[3-8]\b/,
    ],
  ],
  headed: [[3, YOUNG]],
  no: [
    [
      6,
      YOUNG,
      /\bnie (zbiera\w*|gromadz\w*|przetwarza\w*|jest (skierowan|przeznaczon|kierowan)\w*|sa (skierowan|przeznaczon|kierowan)\w*|pozysk\w*|kieruj\w*)\b/,
    ],
  ],
  exceptions: /\b(bez (weryfikacji|zgody|wiedzy)|chyba,? ze|z wyjatkiem|o ile)\b/,
  veto: [
    /\b(uczniow|rodzicow|opiekunow|pracownikow)\b.{0,40}\b(w celu|komunikac)\w*|\bkomunikacj\w+ z rodzic\w*|\bart(\.|ykul)? ?6 ust\. ?1 lit\.? ?f\b.{0,80}\bdziec\w*/,
  ],
  examples: {
    yes: ['Osoby poniżej 16 lat potrzebują zgody rodzica, aby zamówić newsletter.'],
    no: ['Świadomie nie zbieramy danych od dzieci.'],
  },
  counterexamples: ['Dzieci są mile widziane w ogrodzie.', 'Rodzice mogą usiąść na ławce.'],
});
