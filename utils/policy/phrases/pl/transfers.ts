import { definePhrases } from '../../define-phrases';

const AWAY =
  /\bpanstw\w* trzeci\w*|\b(poza|spoza) (\w+ ){0,3}(eog|eu|ue|uni\w+ europejsk\w+|europejsk\w+ obszar\w*|europe|polske|polska|kraj\w*|granic\w*)\b|\beuropejskiego obszaru gospodarczego\b.{0,20}\bpoza\b|\busa\b|\bstan\w+ zjednoczon\w+|\borganizacj\w+ miedzynarodow\w+|\bza granic\w+|\bzagranic\w+/;
const MOVE =
  /\b(przekaz\w+|przesyl\w+|transfer\w*|przetwarz\w+|przechowyw\w+|serwer\w*|zapisyw\w+|udostepni\w+|skracan\w+|trafi\w+)\b/;
const SAFE =
  /\bstandardow\w+ klauzul\w*|\bklauzul\w* (umown|ochron)\w*|\bdecyzj\w+ .{0,40}\b(komisji|adekwatno\w+|stwierdzaj\w+)|\bodpowiedni\w* (stopn\w+|poziom\w*) ochrony\b|\bodpowiedni\w+ zabezpieczen\w*|\bwiazac\w+ regul\w*|\bdata privacy framework\b|\btarcz\w+ prywatnosci\b|\bprivacy[- ]?shield\b|\bsafe[- ]?harbou?r\b|\bdpf\b/;

export default definePhrases({
  headings:
    /\bpanstw\w* trzeci\w*|\bpoza (eog|obszar|uni|ue|europ)\w*|\btransfer\w*|\bprzekazywani\w+ (\w+ )?(danych )?(poza|do)\b|\bprzekazywanie danych\b|\bzagranic\w*/,
  yes: [
    [5, AWAY, MOVE, /\bdan(e|ych|ymi)\b|\binformacj(e|i)\b|\badres ip\b|\bserwer\w*/],
    [2, AWAY, MOVE, SAFE],
    [
      5,
      SAFE,
      /\b(usa|eog|komisj\w+ europejsk\w+|eu-us|panstw\w*|podporzadkow\w+|przekaz\w+|transfer\w*)\b/,
      /\b(stosow\w+|wspolprac\w+|przekaz\w+|podporzadkow\w+|zatwierdz\w+|wydan\w+|uczestnic\w+|certyfik\w+|na podstawie|zapewni\w+)\b/,
    ],
  ],
  headed: [
    [3, AWAY],
    [4, SAFE],
  ],
  no: [
    [
      6,
      AWAY,
      /\bnie (sa|beda|bedzie|zostana|planuj\w*|przewiduj\w*|zamierza\w*|przekazuj\w*|dochodzi|przesyla\w*|udostepnia\w*|przetwarza\w*|nastepuje|podlegaja)\b/,
    ],
    [
      5,
      /\b(wylacznie|tylko|jedynie)\b.{0,60}\b(na terenie|w granicach|na terytorium|w|na serwerach)\b.{0,30}\b(polsk\w+|eog|ue|uni\w+ europejsk\w+|europejski\w+ obszar\w+)\b/,
      /\b(przetwarzan|przechowywan|przetwarzamy|przechowujemy|serwer)\w*/,
    ],
  ],
  exceptions: /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|bez (twojej|panstwa|zgody)|oprocz)\b/,
  veto: [
    /\b(prawo do|przysluguj\w*|przenoszeni\w+ danych|urlop\w*|podroz\w*)\b|\bwtyczk\w* dostepn\w+/,
    /\bw sprawie swobodnego przeplywu\b|\bcookies?\b.{0,40}\b(to|sa)\b|\b\d{5}, usa\b/,
  ],
  details: {
    safeguard:
      /\bstandardow\w+ klauzul\w*|\bklauzul\w* (umown|ochron)\w*|\bdecyzj\w+ .{0,40}\b(komisji|adekwatno\w+|stwierdzaj\w+)|\bwiazac\w+ regul\w*|\bdata privacy framework\b|\bdpf\b/,
    'privacy-shield': /\bprivacy[- ]?shield\b|\btarcz\w+ prywatnosci\b|\bsafe[- ]?harbou?r\b/,
  },
  examples: {
    yes: [
      'Dane mogą trafić na serwer w USA.',
      'Stosujemy standardowe klauzule umowne zatwierdzone przez Komisję Europejską.',
    ],
    no: ['Dane nie będą przekazywane do państw trzecich.'],
  },
  counterexamples: [
    'Nasi przyjaciele z USA lubią informacje o różach.',
    'Prawo do przenoszenia danych dotyczy także serwerów poza Unią Europejską.',
  ],
});
