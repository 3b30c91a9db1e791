import { definePhrases } from '../../define-phrases';

const PROVIDE =
  /\b(podani(e|a|u|em)|podawani(e|a)|niepodani(e|a|u)|przekazani(e|a)|poda(c|je|jesz|nych|ne|sz)|wyrazenie zgody|udostepnieni(e|a)|brak (\w+ )?(podania|danych|zgody))\b/;
const DATA = /\bdan(e|ych|ymi)\b|\binformacj(e|i)\b|\badres\w*/;

export default definePhrases({
  headings: /\bobowiaz(ek|kowe|kowo)\b|\bdobrowoln\w+|\bwymog\w*|\bkonieczn\w+|\bniepodani\w+/,
  yes: [
    [
      5,
      PROVIDE,
      DATA,
      /\b(dobrowoln(e|a|ie|y)|obowiazkow\w+|obligatoryjn\w+|niezbedne (do|w|dla|aby)|konieczne|wymagan\w+|wymogiem|warunkiem)\b/,
    ],
    [
      5,
      /\b(niepodani(e|a|u)|brak(u)? (\w+ )?(podania|danych|ich)|bez (podania|ich|tych)|nie poda(sz|je|dza)?|odmow\w+ podania)\b/,
      /\b(uniemozliwi\w*|niemozliw\w*|nie (bedzie|bedziemy|mozemy|moze|mogli) \w+|skutk\w+|konsekwencj\w+|utrudni\w*|spowoduj\w*)\b/,
      /\bdan(e|ych|ymi)\b|\binformacj(e|i)\b|\bpodani\w+|\bniepodani\w+/,
    ],
    [4, /\b(czlonkostwo|udzial|zapis|rejestracja|korzystanie)\b.{0,60}\bwymaga\b/, /\b(podania|przetwarzania)\b/, DATA],
    [4, /\b(dobrowoln\w+)\b/, /\b(wprowadzon|podan|podawan|przekazan)\w+\b/, DATA],
  ],
  headed: [[3, /\b(dobrowolne|obowiazkowe|niezbedne|wymagane)\b/]],
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\bwolontariat\w*|\bsprzeciw\w*|\bprawo (do|dostepu)\b|\bodbiorc\w*|\bzgoda na\b.{0,60}\bcookies?\b/,
    /\b(podania|podawania) przyczyn\w*|\bdobrowolna zgoda\b(?!.{0,60}\bpodani)|\borgan\w* panstwow\w+|\budzielani\w+ informacji\b/,
    /\bobowiazk\w* (prawn\w+|informacyjn\w+)\b.{0,40}\bciaz\w+/,
  ],
  examples: {
    yes: [
      'Podanie danych jest dobrowolne.',
      'Niepodanie danych uniemożliwi udział w spotkaniu.',
      'Podanie danych jest niezbędne do zapisu.',
    ],
  },
  counterexamples: [
    'Praca w ogrodzie jest dobrowolna i nie wymaga podania ręki.',
    'Zgodę można cofnąć bez podania przyczyny.',
  ],
});
