import { definePhrases } from '../../define-phrases';

const KEEP =
  /\b(przechow\w+|przetwarza(ne|c|my|nia|nie|ny)|przetwarzan\w+|archiwiz\w+|trzyma(my|ne)|zachowan\w+|zachow(amy|uje\w*)|gromadzon\w+|utrzymywan\w+|retencj\w+)\b/;
const NUMBER =
  /\b(\d+(-\d+)?|jeden|jednego|dwa|dwoch|trzy|trzech|cztery|piec|pieciu|szesc|szesciu|dziesiec|dziesieciu|dwanascie|kilku)( \([\w ]{1,20}\))? (godzin\w*|dni|dnia|tygodni\w*|miesi\w+|rok|roku|lat|lata)\b|\brok(u)? od\b/;
const FOR_HOW_LONG =
  /\bprzez (\w+ ){0,3}(okres|czas|caly|lat\w*|rok)\b|\b(do|az do) (\w+ )?(czasu|momentu|chwili|dnia|zakonczeni\w+|uplywu|wygasniecia|ustania|cofniecia|wycofania|odwolania|zlozenia|wniesienia|rezygnacji|usuniecia|konca|przedawnienia|rozwiazania)\b|\bna czas\b|\bnie dluzej( niz)?\b|\bdopoki\b|\btak dlugo\b|\bokres(u|y|em|ie|ach|ow)? (\w+ ){0,3}(przechow|przetwarz|retenc)\w*|\bwieczyscie\b|\bbezterminowo\b|\bbez ograniczen czasow\w*|\btermin\w* przechow\w*|\bczas przetwarzania\b/;
const DELETE =
  /\b(usuwan\w*|usuwamy|usuniet\w*|usuniemy|kasowan\w*|skasowan\w*|zniszczon\w*|niszczon\w*|anonimiz\w*|zanonimizowan\w*|trwale usun\w*)\b/;
const WHEN =
  /\b(po (uplywie|tym|ich|zakonczeniu|ustaniu|wygasnieciu|\w+ (dniach|miesiacach|latach)|wycofaniu|cofnieciu|uplynieciu|wyborach|roku)|gdy (przestan|nie beda|cel)\w*|niezwlocznie|potem|nastepnie|w (ciagu|terminie)|najpozniej|kiedy)\b/;
const DATA =
  /\bdan(e|ych|ymi)\b|\binformacj(e|i|ami)\b|\bone\b|\bje\b|\blogi\b|\bwiadomos\w+|\bdokument\w*|\bdokumentac\w*|\bkopi\w*|\bmetadan\w*|\bidentyfikator\w*|\bwizerun\w*|\bkont(o|a)\b|\bnotatk\w*/;

export default definePhrases({
  headings:
    /\bokres(u|y|ie|ow)?\b|\b(jak|przez jaki) dlugo\b|\bprzez jaki (czas|okres)\b|\bprzechowywani\w+|\btermin\w* (przechow|usun|przetwarz)\w*|\bretencj\w*|\bczas (przechow|przetwarz)\w*/,
  yes: [
    [5, KEEP, FOR_HOW_LONG, DATA],
    [2, KEEP, NUMBER],
    [5, KEEP, NUMBER, DATA],
    [5, DELETE, WHEN, DATA],
    [
      5,
      /\b(okres(u|y|em|ie|ow)?|czas) (przechow|przetwarz|retenc)\w+/,
      /\bwynosi\b|\bto\b|\bjest\b|:| - /,
      /\d|\bniezbedn\w*|\bdo (czasu|momentu|chwili|zakonczenia)\b/,
    ],
    [4, /\bczas przetwarzania\b|\bokres przechowywania\b/, FOR_HOW_LONG],
    [
      4,
      /\bczlonkostw\w+|\bnewslettera\b|\bkampani\w*/,
      /\b(do ustania|przez czas|az do|na czas)\b/,
      /\bprzetwarz\w+|\bprzechow\w+/,
    ],
  ],
  headed: [
    [3.5, NUMBER],
    [3, FOR_HOW_LONG],
    [3, DELETE],
  ],
  no: [
    [
      6,
      /\bnie (przechowuj\w*|sa przechowywane|zapisuj\w*|sa zapisywane|gromadzimy|archiwizujemy)\b/,
      /\b(zadnych|danych|dane|informacji)\b/,
      /\b(przechow|zapis|archiwiz)\w+/,
    ],
  ],
  exceptions:
    /\b(dluzej|chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|poza|razem z|w formie|wraz z|domyslnie|sam\w+ w sobie|hasel)\b/,
  veto: [
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\bcookies?\b|\bciasteczk\w*|\bsesj(i|a|e) przegladarki\b|\burzadzeni\w+ koncow\w+/,
    /\b(masz|maja panstwo|przysluguje|przysluguja) (\w+ ){0,3}praw\w*|\bpraw(o|a) do (odwolania|usuniecia|zadania|zadac|bycia|sprzeciwu|cofniecia|wycofania|przen\w+|ogran\w+|sprost\w+|wnies\w+)|\bmozesz (zadac|wycofac)|\bzadac usuniecia\b|\bna zasadach okreslonych\b/,
    /\bhas(el|la|lo)\b|\bzasad\w* ograniczenia\b.{0,10}$|\bkopi\w+ zapasow\w+.{0,20}$|\bdlugo przechowujemy\b.{0,10}$|\b72 godzin\b|\b(odpowiemy|odpowiedz\w*|poinform\w*) .{0,60}\bw (ciagu|terminie)\b|\bprzed uplywem miesiaca\b/,
    /\bnie stosujemy terminow\b|\bchcesz\b.{0,60}\busun\w+|\bw celu: ?$|\bwatpliwosc\w*|\bdzieck\w+|\bosob\w+ ponizej\b|\bokresow przechowywania\b.{0,30}\bkontakt\w*|\bnie jest nam\b/,
    /\bkopi\w+ danych\b|\bkontroluj\w*|\breguluj\w*|\bprzeglada\b/,
  ],
  examples: {
    yes: [
      'Dane przechowujemy przez okres trzech lat.',
      'Informacje zostaną usunięte po upływie roku.',
      'Okres przechowywania danych wynosi 5 lat.',
    ],
    no: ['Nie przechowujemy żadnych danych.'],
  },
  counterexamples: [
    'Pliki cookies są przechowywane przez okres dwóch lat.',
    'Marchew przechowujemy w piwnicy do czasu wiosny.',
  ],
});
