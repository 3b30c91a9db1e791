import { definePhrases } from '../../define-phrases';

/** Who decides: "administrator danych", with or without "współ-". */
const CONTROLLER =
  /\b(wspol)?administrator(em|ami|ka|rka|rem)?\b|\b(wspol)?administratorzy\b|\b(wspol)?administratora\b|\bado\b/;
const DATA = /\bdan(ych|e|ymi)\b|\brodo\b|\bserwisu\b|\bstrony\b/;
const IS =
  /\b(wspol)?administrator(em|ami|ka|rka)? (\w+ ){0,3}(dan\w+|serwisu|strony)\b[^.;]{0,200}\b(jest|sa|pozostaje)\b|\b(jest|sa|bedzie) (\w+ ){0,2}(wspol)?administrator(em|ami)\b|\b(wspol)?administrator(em|ami)? (\w+ ){0,6}(jest|sa)\b|\badministrator (- |: ?|oznacza )\S|\badministrator(em)? danych( osobowych)?( \w+){0,3}(:| -) ?\S/;
/** How those who run a campaign are called, and how they are registered. */
const BODY =
  /\b(stowarzyszeni\w+|fundacj\w+|parti(a|i|e)|komitet\w*|zwiaz\w+|sp\. z o\.? ?o|spolk\w+|towarzystw\w+|inicjatyw\w+|klub\w*|gmin\w+|miast(o|a)|urzad|szkol\w+|zespol\w*|ruch\w*|kandydat\w*|pelnomocni\w*|krs|nip|regon|z siedziba|ul\.|prowadzac\w+ dzialalnosc|wyborc\w+)\b/;

export default definePhrases({
  headings:
    /\badministrator\w*|\bkto (jest|odpowiada|przetwarza|my)|\bkim jestesmy\b|\bwlasciciel\w*|\bwydawc\w*|\binformacje (podstawowe|ogolne)\b/,
  yes: [
    [6, CONTROLLER, DATA, IS],
    [2, IS, BODY],
    [5, /\bodpowiada\w*\b/, /\bza przetwarzanie\b/, BODY],
    [
      5,
      /\b(serwis\w*|stron\w*|witryn\w*|portal\w*|aplikacj\w*)\b/,
      /\b(operatorem|wlascicielem|wydawca|administratorem|administrator) .{0,60}\b(jest|sa)\b|\b(prowadzon\w+|utrzymywan\w+|zarzadzan\w+|administrowan\w+|wydawan\w+) (jest )?przez\b|\b(jest|sa) (\w+ ){0,2}(prowadzon\w+|utrzymywan\w+|zarzadzan\w+) przez\b|\b(ktorej|ktorego) (administratorem|wlascicielem|operatorem) jest\b/,
    ],
    [4, /^(\W{0,3}[\w.]{1,6} )?(wspol)?administrator(em)? (danych )?(- |: )/, BODY],
    [4, /\bzwan\w+ dalej\b.{0,40}\badministrator\w*/, BODY],
  ],
  headed: [
    [3, BODY],
    // A name that stands alone in its line.
    [3, /^[a-z.'-]{2,25} [a-z.'-]{2,25}( [a-z.'-]{2,25})?( [a-z.'-]{2,25})?$/],
  ],
  veto: [
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\b(oznacza|rozumie sie) (osobe|podmiot)\b|\bosoba fizyczna lub prawna\b|\bustala cele\b|\binnego administratora\b|\bodrebn\w+ administrator\w*|\binnemu administratorowi\b/,
    /\b(facebook|meta|google|twitter|instagram|youtube|linkedin|cookies?|ciasteczk\w*|wtyczk\w*)\b/,
    /\b(inspektor\w*|iod)\b|\b(kontakt(owac)?(?!@)|skontaktowac|skontaktuj\w*)\b|\bprawo do\b|\bskarg\w*|\bpowierz\w*/,
    /\b(dowiesz|zapoznaj\w*|zapoznajac)\b|\badministrator(zy)? (przetwarza|zbiera|gromadzi|informuje|zapewnia|stosuje|moze|poinformuje|nie|dba|doklada|pobiera|przekazuje|udostepnia|przechowuje|bedzie|zastrzega|wykorzystuje)\b/,
    /\b(interes\w*|obowiazk\w+) (\w+ ){0,4}administratora\b|\bciaz\w+ na administrator\w*|\bnie (jest|jestesmy) administrator\w*|\bpodmiotow, ktorych\b|\bwydawany przez administratora\b/,
  ],
  examples: {
    yes: [
      'Administratorem Twoich danych osobowych jest Stowarzyszenie Zielona Dolina z siedzibą w Nowym Borze.',
      'Operatorem serwisu jest Fundacja Zielona Dolina.',
      'Strona ogrod.example jest prowadzona przez Komitet Zielona Dolina.',
    ],
  },
  counterexamples: [
    'Administrator dba o ogród i o strony kroniki.',
    'Facebook jest administratorem danych swoich użytkowników.',
    'Administrator oznacza osobę, która ustala cele i sposoby przetwarzania danych.',
  ],
});
