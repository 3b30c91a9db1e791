import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\binspektor(a|em|owi|ka|ki|ze)? (do spraw )?(ds\. )?(ochrony|danych)\b|\biod(o|em|a)?\b|\bosob\w+ odpowiedzialn\w+ za ochron\w+ danych\b|\bpelnomocnik\w* (ds\. |do spraw )ochrony danych\b|\babi\b/;
const REACH = /\w@\w|[([](at|malpa)[)\]]|\btel(efon\w*)?\b|\bul\.|\badres\w*/;

export default definePhrases({
  headings: /\binspektor\w*|\biod\b/,
  yes: [
    [
      5,
      OFFICER,
      /\b(wyznacz\w*|powola\w*|ustanow\w*|jest|kontakt\w*|skontaktowac|skontaktuj\w*|zwrocic|zwracac|mozna|napisac|e-?mail\w*|funkcje)\b|@|: ?\S/,
    ],
    [2, OFFICER, REACH],
  ],
  headed: [[4, REACH]],
  no: [
    [
      6,
      OFFICER,
      /\bnie (wyznacz\w*|powol\w*|ustanow\w*|zostal\w* (wyznacz|powol)\w*|ma obowiazku|jest zobowiazan\w*|posiada\w*|jest wymagan\w*)\b/,
    ],
  ],
  veto: [
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\bgeneraln\w+ inspektor\w*|\binspektorat\w*|\binspekcj\w*/,
    /\b(facebook|google|meta)\b|\bniezalezn\w+ od\b/,
  ],
  examples: {
    yes: [
      'Inspektorem Ochrony Danych jest Jan Ogrodnik.',
      'Wyznaczyliśmy Inspektora Ochrony Danych, z którym można porozmawiać: iod@dolina.example.',
    ],
    no: ['Administrator nie wyznaczył Inspektora Ochrony Danych.'],
  },
  counterexamples: [
    'Generalny Inspektor Ochrony Danych Osobowych jest dawną nazwą urzędu.',
    'Inspektor ogrodów jest w pracy od rana.',
  ],
});
