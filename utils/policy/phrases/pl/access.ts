import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bdostep(u)?\b/,
  yes: [
    [5, /\b(dostep(u|em)?|wglad(u)?) (do|w) (\w+ ){0,5}(dan\w+|informacji|nich)\b|\bprawo (do )?dostepu\b/, MAY],
    [5, /\bdostepu\b.{0,60}\b(sprostowan\w*|usunieci\w*|poprawi\w*|usuwani\w*)\b/, MAY],
    [5, /\b(dostep\w*|wglad\w*|informacji o przetwarzaniu)\b/, /\bart(ykul|ykulu|\.)? ?15\b/],
    [
      5,
      /\b(kopi(i|e|a)|potwierdzeni(a|e))\b|\b(otrzymani\w+|uzyskani\w+) (swoich|twoich|panstwa) danych|\b(otrzyma\w*|uzyska\w*|zazadac|zadac|zadania) (\w+ ){0,4}informacji (o|na temat) (\w+ ){0,4}(przetwarz\w*|danych|danymi)/,
      /\bdan(e|ych|ymi)\b|\binformacji\b/,
      MAY,
    ],
    [2, /\bdostepu do (tresci )?(\w+ ){0,3}danych\b/, /\bkopi(i|e)\b|\bart(\.|ykul)? ?15\b/],
  ],
  headed: [[4, /^(\W{0,3}\w{1,3}[.)] )?(\w+ )?(dostepu|wgladu)\b/]],
  veto: [
    /\b(dostep do (konta|hasla|serwisu|uslug\w*|strony|aplikacji|plikow)|nieuprawnion\w*|nieautoryzowan\w*|cookies?|ciasteczk\w*)\b/,
    /\b(dostep\w*) .{0,40}\b(maja|ma|posiadaja|moga miec|beda mieli|otrzymuja)\b|\b(maja|ma|moga miec|miec|mieli|posiadaja|uzyskuja|otrzymuja|udziela\w*) (\w+ ){0,3}dostep\b|\bdostepu .{0,40}\b(aplikacji|uprawnien\w+ urzadzenia|lokalizacji)\b/,
    /\bprzeslank\w*|\bwnioski o dostep .{0,60}\brozpatr\w*/,
  ],
  examples: {
    yes: [
      'Masz prawo dostępu do swoich danych.',
      'Może Pani w każdej chwili żądać kopii swoich danych osobowych.',
      'Przysługuje Państwu prawo wglądu do danych.',
    ],
  },
  counterexamples: [
    'Dostęp do danych mają trzy osoby, które mogą podlewać ogród.',
    'Możesz mieć dostęp do ogrodu o każdej porze.',
    'Chronimy dane przed nieuprawnionym dostępem, jak tylko można.',
  ],
});
