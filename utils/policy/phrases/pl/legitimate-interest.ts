import { definePhrases } from '../../define-phrases';

const INTEREST =
  /\b(prawnie )?uzasadnion(y|ego|ym|e|ych|emu) interes(u|ie|em|y|ow|owi|ach)?\b|\binteres(u|ie|em|y|ow)? prawnie uzasadnion\w+/;
const IN_WHAT =
  /\b(polega\w*|polegajac\w+) na\b|\bzwiazan\w+ z\b|\bwynikajac\w+ z\b|\bjakim(i)? (jest|sa)\b|\bktorym(i)? (jest|sa)\b|\binteres\w* (\w+ ){0,4}(jest|sa|to|stanowi|obejmuje) (?!art)\w+|\btaki(ch|e|m) jak\b|\bw postaci\b|\bpod postacia\b|\btj\b|\bm\.? ?in\b/;

export default definePhrases({
  headings: /\binteres\w*|\bpodstaw\w+ prawn\w+/,
  yes: [
    [6, INTEREST, IN_WHAT],
    [
      4,
      INTEREST,
      /\b(dochodzeni\w+|obron\w+ przed|roszczen\w*|marketing\w*|bezpieczenstw\w*|statysty\w+|analiz\w*|analityczn\w*|zapobiegani\w+|budowani\w+|udzieleni\w+ odpowiedzi|komunikac\w+|kontakt\w*)\b/,
      /\bart(\.|ykul)? ?6\b|\bw celu\b|\bw celach\b|\bprzetwarz\w+/,
    ],
  ],
  veto: [
    /\b(prawo (do|wniesienia|sprzeciwu)|sprzeciw\w*|nadrzedn\w+|przewaz\w+|skarg\w*|przysluguj\w*|usuniecia)\b/,
    /\bzrealizowalismy\b|\binteres\w* publiczn\w+|\bcookies?\b|\bzgoda uzytkownika\b|\bnie naruszaj\w*|\bwtedy, gdy\b|\bobowiazkow prawnych wzgledem\b/,
    /\bgdy (przetwarzanie )?(jest|opiera)\b.{0,60}\binteres\w*/,
  ],
  examples: {
    yes: [
      'Nasz prawnie uzasadniony interes polega na dbaniu o bezpieczeństwo ogrodu.',
      'Dane przetwarzamy w ramach prawnie uzasadnionego interesu, jakim jest obrona przed roszczeniami.',
    ],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'Interes ogrodnika polega na dobrych zbiorach.',
    'Możesz wnieść sprzeciw wobec przetwarzania na podstawie prawnie uzasadnionego interesu, takiego jak marketing.',
  ],
});
