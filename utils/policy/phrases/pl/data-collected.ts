import { definePhrases } from '../../define-phrases';
import { DATA } from './words/data';
import { KIND_OF_DATA, TWO_KINDS } from './words/kinds-of-data';

const GATHER =
  /\bprzetwarza(my|ne|nych|nia|c|m)?\b|\bprzetwarzan\w+|\bzbiera\w*|\bzebra\w*|\bgromadz\w*|\bzgromadz\w*|\bpozysk\w*|\bpobiera\w*|\bobejmuj\w*|\bzapisuj\w*|\bzapisywan\w*|\bzapisac\b|\brejestr(uj|ow)\w*|\bpodan(ia|ie|e|ych)\b|\bpodaje\w*|\bpodajesz\b|\bpodasz\b|\bprosi\w*|\bproszon\w*|\bprzechowuj\w*|\bprzekazane\b|\bwykorzystuj\w+|\buzyskuj\w*|\botrzymuj\w*|\bwprowadz\w*/;

export default definePhrases({
  headings:
    /\b(jakie|ktore) (dane|informacje)\b|\b(zakres|rodzaj\w*|kategori\w+|typ\w*) (\w+ ){0,3}(dan\w+|informacji)\b|\b(dane|informacje) (\w+ )?(zbieran|gromadzon|przetwarzan|podawan|pozyskiwan)\w*|\bzbierani\w+|\bgromadz\w*|\blogi\b|\bzapisy na\b/,
  yes: [
    [5, GATHER, TWO_KINDS],
    [4, GATHER, KIND_OF_DATA, DATA],
    [4, /\bnastepuj\w+ (\w+ ){0,3}(dan\w+|informacj\w+)\b|\bdane w zakresie\b|\bdane obejmuj\w+/, GATHER, KIND_OF_DATA],
    [
      3,
      /\bdan(e|ych) (identyfikacyjn|kontaktow|techniczn|uzycia|urzadzen|rejestracyjn|adresow|osobow)\w*\b/,
      KIND_OF_DATA,
    ],
    [
      3,
      /\b(zbiera|gromadzi|przetwarza|zbierane|gromadzone)\w*\b.{0,40}\b(informacje|dane)\b/,
      /\b(podane|podajesz|przekazane|przekazujesz|wprowadzone|wpisane)\b/,
    ],
  ],
  headed: [
    [3, KIND_OF_DATA],
    [4, TWO_KINDS],
  ],
  no: [
    [
      6,
      /\bnie\b|\bzadn\w+/,
      /\bnie (zbieram|zbieramy|zbiera|zbierane sa|gromadzim|gromadzi|gromadzimy|przetwarzam|przetwarzamy|przetwarza|pozyskujemy|pozyskuje|pobieramy|przechowujemy)\b.{0,30}\b(zadnych|danych|informacji)\b|\bniezbieraj\w+ zadnych\b|\bnie sa zbierane\b/,
      /\b(danych|dane|informacji)\b/,
    ],
  ],
  exceptions:
    /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|bez (twojej|panstwa|zgody|weryfikacji)|wiecej niz|poza|innych niz|oprocz|szczegoln\w+ kategori\w*|wrazliw\w+|dzieci|osob ponizej|swiadomie|google|facebook|cookies?|celowo|z innych|na zapas)\b/,
  veto: [
    /\bw razie (\w+ ){0,2}pytan\b|\bpytan zwiazanych\b/,
    /\b(praw(o|a)|prawem) (do|dostepu|ich|zadania|wniesienia)\b|\bprzysluguj\w*|\bskarg\w*|\bsprzeciw\w*|\bsprostowa\w*|\bzada(c|nia)\b/,
    /\b(oznacza|rozumie sie|to (wszelkie )?informacje o|mozliwej do zidentyfikowania|zidentyfikowan\w+ lub)\b|\bdane osobowe (to|-) /,
    /\bcookies? (to|sa|stanowi|moga|zazwyczaj|zawieraj|nie)\b|\bpliki? cookies?\b.{0,40}\b(to|sa|stanowi\w*|zawieraj\w*|zapisywan\w*|wykorzystywan\w*|uzywan\w*)\b|\bcookies zawieraj\w*/,
    /\b(skontaktuj|skontaktowac|kontaktowac|napisz)\w*\b|\bkontakt (z|do)\b|\bprzechowywane (\w+ )?przez (okres|czas)\b|\busuwan\w+ (po|lub)\b|\bhasl\w+ .{0,30}\bpoufn\w*/,
    /\b(polityka|dokument|klauzula)\b.{0,100}\b(okresla|opisuje|wyjasnia|informuje|ma zastosowanie|dotyczy|reguluje)\b|\bnaruszeni\w+|\bprzez okres\b|\bna podstawie art\b.{0,20}$/,
    /\badministrator\w* (\w+ ){0,3}(danych|dane) (\w+ )?(jest|sa)\b|\bwtyczk\w*|\b(sa|beda|byc) (\w+ )?(przekazywane|udostepniane)\b|\bodbiorc\w*/,
    /\bnie (sa|jest|zbiera\w*|gromadzi\w*|przetwarza\w*|zapisuje|wysyla) .{0,20}(zbieran|zadnych|kojarzon|zapisywan|danych|publikowan|tych)/,
  ],
  examples: {
    yes: [
      'Zbieramy imię, nazwisko i adres e-mail.',
      'Przetwarzamy następujące dane: imię i nazwisko, numer telefonu, miejscowość.',
      'Podczas rejestracji prosimy o podanie imienia, nazwiska oraz kodu pocztowego.',
    ],
    no: ['Nie zbieramy żadnych danych osobowych.'],
  },
  counterexamples: [
    'Dane osobowe to informacje o osobie, takie jak imię i nazwisko, które ktoś zbiera.',
    'Zbieramy pomidory i ogórki.',
    'Aby skontaktować się z nami, podaj imię i numer telefonu.',
  ],
});
