import { definePhrases } from '../../define-phrases';
import { DATA, HANDLE } from './words/data';

/** What the data is for. */
const AIM =
  /\bw celu\b(?! (skorzystania|wykonania prawa|realizacji (swoich |powyzszych )?praw))|\bw cel(ach|u):?|\bna potrzeby\b|\bdla potrzeb\b|\bcel(em|e|ami)? (przetwarzania|zbierania|gromadzenia)\b|\b(dla )?cel(e|ow|ami) (\w+ ){0,2}(marketing|statyst|kontakt|statut|komunik|informac|administr|promoc|rekrut|archiw|wybor|rozlicz|ksieg)\w*|\b(sluza|sluzy|posluza|uzyte do|uzywane do|wykorzystywane do|wykorzystane do|niezbedne do|potrzebne do)\b|\baby\b.{3,400}|\bzeby\b.{3,400}|\bby (moc|umozliw|zapewn|odpowie)\w*/;
/** Undertakings that are named as a purpose in lists. */
const TASK =
  /\b(obslug\w+|realizacj\w+|wysylk\w+|wysylani\w+|przesylani\w+|kontakt\w*|organizacj\w+|prowadzeni\w+|udzieleni\w+|udzielani\w+|odpowiedz\w*|rozlicz\w+|swiadczeni\w+|zapewnieni\w+|umozliwieni\w+|rejestracj\w+|newsletter\w*|marketing\w*|statysty\w+|analiz\w*|analityczn\w+|dochodzeni\w+|ustaleni\w+|wypelnieni\w+|spelnieni\w+|wykonani\w+|informowani\w+|komunikacj\w+|promocj\w+|promocyjn\w+|archiw\w+|sprawozdawcz\w+|ksiegow\w+|kampani\w+|poparci\w+|administr\w+|przyjeci\w+|zatrudnieni\w+|prezentacj\w+|bezpieczenstw\w+|personalizacj\w+|reklam\w*|utrzymani\w+|kierowani\w+|moderacj\w+|ochron\w+ przed|rozpatrywani\w+|zawarcia|dostosowani\w+|tworzeni\w+|zapobiegani\w+|wyswietlani\w+|rozpatrzeni\w+|wystawiani\w+)\b/;

export default definePhrases({
  headings:
    /\bcel(e|u|em|ach|ow|ami)?\b|\bpo co\b|\bdlaczego\b|\bdo czego\b|\bsposob\w* (wykorzyst|przetwarz)\w*|\bwykorzyst(ywanie|anie) (\w+ )?dan\w+|\bjak (wykorzystujemy|uzywamy|przetwarzamy)\b/,
  yes: [
    [5, HANDLE, AIM, DATA],
    [2, HANDLE, AIM, TASK, DATA],
    [5, /\bcel(em|e|ami|ach|u)?\b.{0,40}\bprzetwarzania\b/, TASK],
    [4, /\b(uzyjemy|wykorzystamy|wykorzystujemy|uzywamy|skorzystamy)\b/, /\bw celu\b|\baby\b|\bdo\b/, DATA],
    [4, /\bw celu\b|\bw celach\b|\bcelem\b/, TASK, /\bprzetwarz\w+|\bpodstaw\w+ (prawn\w+|przetwarz\w+)|\bart\.? ?6\b/],
    [4, /^(\W{0,3}[\w.]{1,8}[.)]? )?cel(e|em)?:/, TASK],
  ],
  headed: [
    [3.5, TASK],
    [3, AIM],
  ],
  veto: [
    /\bponizej\b.{0,40}\b(opisa|przedstaw|wskaza)\w*|\bopisane szczegolowe\b/,
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\b(cookies?|ciasteczk\w*|wtyczk\w*)\b/,
    /\bprawo (do|ich|dostepu|zadania|wniesienia|wglad\w*)\b|\bprzysluguj\w*|\bskarg\w*|\bzazada\w*|\bmoze(sz)? zadac\b/,
    /\b(polityka|dokument|klauzula|informacja)\b.{0,100}\b(okresla|opisuje|wyjasnia|informuje|ma na celu|ma zastosowanie|stanowi|powstala)\b|\bdowiesz sie\b/,
    /\b(przechow\w+|przetwarza\w+|archiwiz\w+) .{0,60}\b(przez okres|przez czas|do czasu|do momentu|do chwili|tak dlugo|tylko przez|nie dluzej)\b|\bczas przetwarzania\b|\b(usuwan|usuniet|usuwa)\w*/,
    // Not where a table names the purpose in one column and the time in another.
    /^(?!.{0,40}\bcel(e|u)?\b.{0,80}\bokres).{0,300}\bokres(u|y|em|ie|ow)? (przechowywania|przetwarzania)\b/,
    /\bformacie\b|\bsrodk\w+ (techniczn|organizacyjn|bezpieczenstwa)\w*|\bniezgodn\w+ z tymi celami\b|\bw (konkretnych|okreslonych), |\bcelow, (dla|w|do) (jakich|ktorych)\b|\binn\w+ celu\b|\bcelow realizowanych przez\b|\bw celach opisanych\b/,
    /\bprofil(u|ow) uzytkownik\w*\b.{0,60}\bdostawc\w*|\bdostawca wtyczki\b|\bskontaktuj\w*|\bpytan\w* dotyczac\w+|\brozporzadzeni\w+ (parlamentu|ogoln\w+)\b/,
    /\bosob\w* fizyczn\w+ (prowadzac|to)\w*|\bw tym celu\b|\bpodanie danych\b|\bniepodani\w+|\bodbiorc\w+|\badministratorem (\w+ ){0,4}danych (\w+ ){0,3}jest\b/,
  ],
  examples: {
    yes: [
      'Przetwarzamy dane w celu wysyłania zaproszeń na spotkania.',
      'Celem przetwarzania jest organizacja spotkań.',
      'Twoje dane wykorzystujemy, aby zapraszać Cię do ogrodu.',
    ],
  },
  counterexamples: [
    'W tym celu należy podlać ogród.',
    'Niniejsza polityka określa cele i zasady przetwarzania danych.',
    'Pliki cookies zbierają informacje w celu tworzenia statystyk.',
  ],
});
