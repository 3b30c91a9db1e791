import { definePhrases } from '../../define-phrases';

const AUTOMATED =
  /\b(zautomatyzowan\w+|automatyczn\w+)\b.{0,60}\b(podejmowa\w+|decyzj\w+|profilow\w+)|\b(decyzj\w+|podejmowa\w+)\b.{0,60}\b(zautomatyzowan\w+|automatyczn\w+)|\bprofilowa\w*|\bprofiluj\w*|\bprzetwarzan\w+ w sposob (zautomatyzowany|automatyczny)|\bscoring\w*|\bart(ykul|\.)? ?22\b/;
const TARGET =
  /\b(targetow\w+|remarketing\w*|retargeting\w*|mikrotargetow\w*|reklam\w* (behawioraln|spersonalizowan|dostosowan|kontekstow)\w*|spersonalizowan\w+ (reklam|tresc)\w*|personalizacj\w+ reklam|grup\w+ odbiorcow|dopasow\w+ (\w+ ){0,3}reklam\w*|reklam dostosowan\w+)\b/;

export default definePhrases({
  headings: /\bprofilow\w+|\bzautomatyz\w+|\bautomatyczn\w+|\btargetow\w*|\breklam\w*/,
  yes: [
    [
      5,
      AUTOMATED,
      /\b(przetwarz\w+|podejmuj\w*|podejmiemy|stosuj\w*|wykorzyst\w+|analiz\w+|bedziemy|polega\w*|korzystamy|moze|moga|sluzy|obejmuj\w*|poleg\w*)\b/,
      /\bdan(e|ych|ymi)\b|\binformacj\w*|\bdecyzj\w*|\buzytkownik\w*|\btresci\b|\bzachowa\w*|\bpreferenc\w*|\banaliz\w*/,
    ],
    [
      4,
      TARGET,
      /\b(wyswietl\w+|wykorzyst\w+|korzysta\w*|uzywa\w*|kierowa\w+|dotar\w+|stosuj\w*|prezentow\w+|sluzy|moze)\b/,
    ],
  ],
  no: [
    [
      6,
      AUTOMATED,
      /\bnie (sa|beda|bedzie|bedziemy|podlega\w*|stosuj\w*|podejmuj\w*|profiluj\w*|prowadz\w*|odbywa|dochodzi|wykorzyst\w*|dokonuj\w*|zamierz\w*|zachodzi|jest|nastepuje)\b/,
    ],
    [5, /\bbez\b.{0,30}\bprofilowania\b/, /\bdan(e|ych)\b|\bprzetwarz\w+/],
  ],
  exceptions: /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|prawo (do|by)|prawo, by)\b/,
  veto: [
    /\bcookies? (to|sa|stanowi)\w*|\bwtyczk\w+|\bprofil\w* (uzytkownika|na portalu|facebook|spolecznosc)\w*|\bsynchronizow\w+/,
    /\binformacj\w* o zautomatyz\w+|\bprawo do (uzyskania|otrzymania) informacji\b|\bsprzeciw\w*|\bzbieran\w+ automatyczn\w+|\bautomatycznie (zbieran|zapisyw|pobieran|akcept|usuw)\w*/,
  ],
  details: {
    profiling: /\bprofilowa\w*|\bprofiluj\w*|\bscoring\w*/,
    targeting: TARGET,
  },
  examples: {
    yes: [
      'Stosujemy profilowanie, aby analizować zachowania czytelników.',
      'Korzystamy z grup odbiorców do kierowania spersonalizowanych reklam.',
    ],
    no: ['Nie podejmujemy zautomatyzowanych decyzji.', 'Dane nie będą profilowane ani poddawane profilowaniu.'],
  },
  counterexamples: ['Profil gleby w ogrodzie wykorzystujemy do analizy.', 'Podlewanie w ogrodzie jest automatyczne.'],
});
