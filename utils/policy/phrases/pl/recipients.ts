import { definePhrases } from '../../define-phrases';

const SHARE =
  /\b(przekaz(ywan\w*|uj\w*|ac|ane|ana|emy|ywac|ania|anie)|udostepni(a|amy|ac|ane|ani\w*|my|one|enia|eniu|c|aja)|udostepnia\w*|ujawni(a|amy|ac|ane|ani\w*|c|one|enie|enia)|powierz(a|amy|ac|ane|ani\w*|yc|one|enie|enia)|powierza\w*|dostepn(e|y) dla|przesyl\w+|wysylan\w*|podawane|publikowan\w*|pokazemy|widoczn\w+|korzysta\w*|korzystamy|obslugiwan\w+|dzieli(my|c) sie)\b|\b(maja|ma|moga miec|moze miec|mieli|miec|uzyskuja|otrzymuja|bedzie mial|beda mieli) (\w+ ){0,4}dostep\b|\bdostep (do (\w+ ){0,4}(danych|nich) )?(\w+ ){0,4}(maja|ma|moga miec|beda mieli|posiadaja)\b|\bpodlegaj\w+ udostepnieniu\b/;
const WHO =
  /\b(podmiot(om|y|ami|ow|em|owi)?|odbiorc\w+|firm(om|y|ami|a|ie)|dostawc(om|y|ow|ami|a)|stron(om|y) (trzeci\w+|zewnetrzn\w+)|osob(om|y|ami) (trzeci\w+|upowaznion\w+|zatrudnion\w+)|osobom\b|partner(om|zy|ow|ami)|instytucj(om|e|i)|organ(om|y|ow|owi|u)|organizacj(om|e|i)|wspolpracowni\w+|pracowni\w+|wolontariusz\w*|czlonk(om|owie|ow)|stazyst\w+|operator\w*|biur\w+ rachunkow\w+|ksiegow\w+|kancelari\w+|hosting\w*|poczci?e|kurier\w*|sad(om|y)|urzed(om|y)|policj\w+|bank(om|i)|zwiazk(owi|om)|parti\w+|komitet\w*|struktur\w*|kandydat\w*|parlament\w*|adresat\w+|google|facebook|meta|twitter|mailerlite|mailchimp|stripe|paypal|cloudflare|github|spolecznosci|zespol\w*|publiczn\w+|portal\w* spolecznosciow\w*|organizator\w*|kuratori\w+|podwykonawc\w+)\b/;
const DATA =
  /\bdan(e|ych|ymi)\b|\binformacj(e|i|ami)\b|\bje\b|\bone\b|\bimi(e|enia)\b|\bimienia\b|\badres\w*|\bpodpis\w*|\bwizerun\w*|\bte dane\b/;

export default definePhrases({
  headings:
    /\bodbiorc\w*|\budostepni\w*|\bprzekaz\w*|\bpowierz\w*|\bkomu\b|\bkto (ma|moze miec|otrzyma)\b|\bdostep do\b|\bosob\w* trzeci\w*|\bpodmiot\w*|\bujawni\w*|\bprocesor\w*|\bpublikacj\w+/,
  yes: [
    [5, SHARE, WHO, DATA],
    [2, /\b(w szczegolnosci|m\.? ?in|np|takim jak|takie jak|w tym|nastepujac\w+)\b/, SHARE, WHO, DATA],
    [6, /\bodbiorc(ami|a|om|y)\b/, /\b(dan\w+|informacj\w+)\b/, /\b(sa|jest|beda|bedzie|moga byc|moze byc|to)\b|:/],
    [
      5,
      WHO,
      /\b(w (naszym|jego|imieniu|swoim) imieniu|na (nasze )?zlecenie|na rzecz|umow\w+ powierzenia)\b/,
      /\bdan(e|ych)\b|\bprzetwarz\w+/,
    ],
    [
      4,
      /\b(hostowan\w+|hosting\w*|serwer\w*|poczt\w+ e-?mail)\b/,
      /\b(dostawc\w+|firm\w+|nalez\w+|przez|powierz\w*|u )\b/,
      /\bdan(e|ych)\b|\bprzechow\w+/,
    ],
    [
      5,
      /\b(parti\w+|struktur\w+ (teren|lokal|krajow)\w*|komitet\w*|kandydat\w*|okreg\w*|oddzial\w*|sojusznik\w*|organizacj\w+ (o podobn|siostrz|zaprzyjaz|partnersk)\w*)\b/,
      SHARE,
      DATA,
    ],
    [
      4,
      /\b(moga byc|sa|beda|zostaja|zostana|bywaja) (\w+ ){0,2}(przekazywane|przekazane|powierzane|powierzone|udostepniane|udostepnione|ujawniane|ujawnione)\b/,
      WHO,
    ],
    [4, /\b(jest|bedzie) podmiotem\b/, /\bprzetwarza\b/, /\bdane\b/],
    [4, /\bzatrudniac (firmy|osoby)\b|\bkorzysta\w* z uslug\b/, /\b(trzecie|zewnetrzn\w+|dostawc\w+|firm\w*)\b/],
  ],
  headed: [
    [
      3,
      /\b(dostawc(y|om|ow)|podmiot(y|om|ami)|instytucj(e|om)|organ(y|om|owi)|operator\w*|hosting\w*|ksiegow\w+|biur\w+ rachunkow\w+|organizator\w*|partner\w*|wspolorganizator\w*|kuratori\w+|firm(y|om)|urzed\w+|sady|bank\w*|google|facebook|twitter|cloudflare|stripe|microsoft|brevo|wolontariusz\w*|wspolpracowni\w+|parti\w+|komitet\w*|instytut\w+)\b/,
    ],
    [3, SHARE],
  ],
  no: [
    [
      6,
      /\b(nie|nikomu|zadnym)\b/,
      /\bnie (sa|beda|bedzie|bedziemy|zostana|moga byc|podlegaja|udostepnia\w*|przekazuj\w*|ujawnia\w*|powierza\w*|publikuj\w*|udostepnimy|przesylamy|dzielimy|przewiduje|sprzeda\w*) ?.{0,80}\b(udostepni\w*|przekaz\w*|ujawni\w*|powierz\w*|publikow\w*|publikuj\w*|przesyl\w*|osob\w* trzeci\w*|stron\w* (trzeci|zewnetrzn)\w*|podmiot\w*|dan(ych|e))\b|\bnikomu (nie|innemu)\b/,
      DATA,
    ],
    [
      5,
      /\bnie (udostepni|udostepnimy|udostepniamy|przekazemy|przekazujemy|ujawnimy|ujawniamy|publikuje|publikujemy)\b/,
      DATA,
    ],
  ],
  exceptions:
    /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|bez (twojej|panstwa|pani|pana|zgody|wyraznej|uprzedniej)|poza (przypadk|podmiot|sytuacj|celami)\w*|wylacznie|tylko|jedynie|oprocz|poza (eog|obszar|granic|uni|europejsk)\w*|panstw\w* trzeci\w*|w celach marketing\w*|zautomatyz\w+|profilow\w+)\b/,
  veto: [
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\b(prawo (do|dostepu|ich|zadania|wniesienia)|prawa do|przysluguj\w*|sprostowa\w*|sprzeciw\w*|przenoszeni\w+|skarg\w*|zazada\w*|zada(c|nia))\b/,
    /\b(polityka|dokument|klauzula)\b.{0,60}\b(okresla|opisuje|wyjasnia|dotyczy|informuje|ma zastosowanie|obowiazuje)\b|\bdowiesz sie\b|\bnie (ponosi\w*|odpowiada\w*) .{0,30}odpowiedzialno\w*|\bnie odpowiada\w*/,
    /\bcookies?\b|\bciasteczk\w*|\bpoza (eog|obszar|granic|uni)\w*|\bpanstw\w* trzeci\w*|\bdo usa\b|\bkomisj\w+ europejsk\w+|\bserwer\w* google\b|\bwtyczk\w+/,
    /\b(przekaz\w+|udostepn\w+|podaj\w+|powierz\w+|przesl\w+) (nam|ci|panstwu|nami)\b|\b(przekazal\w*|przekazane|przekazanych|powierzonych|udostepnione) (nam|im|przez (uzytk|panstwa|ciebie|pani))\w*|\bprzekazujemy (pani|panstwu|ci)\b|\bktor(e|ych) (nam )?(przekaza|przekazujesz|podajesz|podal)\w*/,
    /\b(nieuprawnion\w*|nieautoryzowan\w*|naruszeni\w*|szyfrow\w*|ssl|linki do|odnosnik\w*)\b|\bmaja zastosowanie\b|\bpolityk\w+ prywatnosci (google|facebook|tych|danego)\b|\bosob\w* ktor(ej|ych) dane dotycz\w+ .{0,20}\bpraw/,
    /\bnie sa (kojarzon|powiazan|laczon)\w*|\bnie (jest|sa) (\w+ )?(zestawian)\w*|\bodmow\w+|\bzgloszon\w+ do\b|\bczas przechow\w*|\badministrator\w* (\w+ ){0,3}danych (\w+ ){0,2}(jest|sa)\b|\bprzez okres\b/,
    /\bsprostowani\w+|\bstron\w* internetow\w+ korzysta\b|\bkorzystac z\b|\bkorzystani(a|u|e) z (strony|serwisu|portalu|witryny|aplikacji|naszej|uslug)\b|\bkorzystajac\w*/,
  ],
  details: {
    party:
      /\bparti(a|i|e|om)\b|\bstruktur\w+ (teren|lokal|krajow|parti)\w*|\bokregow\w+ (zwiazk|oddzial)\w*|\boddzial\w*|\bzarzad\w* krajow\w+/,
    allies:
      /\b(inn\w+ (kampani|kandydat|parti|organizacj|stowarzysz|komitet)\w*|organizacj\w+ (o podobn|siostrz|zaprzyjaz|partnersk)\w*|sojusznik\w*|koalicj\w*|wspolorganizator\w*)\b/,
    platform:
      /\b(hosting\w*|hostowan\w+|serwer\w*|platform\w*|dostawc\w+ (uslug )?(it|hosting|infrastruktur|system|oprogramow)\w*|cloudflare|github|mailerlite|mailchimp)\b/,
    advertisers:
      /\b(reklam\w+|facebook\w*|meta|google|instagram|twitter|portal\w* spolecznosciow\w*|mediach spolecznosciow\w*)\b/,
    volunteers:
      /\b(wolontariusz\w*|kandydat(om|ci|ow)|poslow|posl(om|owie)|radn(ym|i|ych)|aktywist\w+|czlonk(om|owie))\b/,
    authorities:
      /\b(organ(om|y|ow|owi)|sad(om|y|ow)|urzed(om|y|ow)|policj\w+|prokuratur\w+|instytucj\w+ (panstwow|publiczn|uprawnion)\w*|komornic\w*|zus|administracj\w+ publiczn\w+|parlament\w*)\b/,
    processors:
      /\b(dostawc\w+|podmiot\w+ przetwarzaj\w+|powierz\w+|biur\w+ rachunkow\w+|ksiegow\w+|podwykonawc\w+|operator\w*|na (nasze )?zlecenie|w naszym imieniu)\b/,
  },
  examples: {
    yes: [
      'Twoje dane przekazujemy strukturom lokalnym partii.',
      'Odbiorcami danych są dostawcy usług, na przykład drukarnie.',
      'Powierzamy dane firmie, która wysyła listy.',
    ],
    no: ['Nie udostępniamy danych osobom trzecim.', 'Państwa dane nie będą przekazywane innym podmiotom.'],
  },
  counterexamples: [
    'Przekaż ulotkę osobom, które mieszkają obok.',
    'Nie ponosimy odpowiedzialności za dane, które udostępniasz firmom na innych stronach.',
    'Polityka opisuje, komu przekazujemy dane i jakim podmiotom.',
  ],
});
