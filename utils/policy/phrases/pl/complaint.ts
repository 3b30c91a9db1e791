import { definePhrases } from '../../define-phrases';

const AUTHORITY =
  /\borgan(u|em|owi)? nadzor\w+|\bp?uodo\b|\burz(edu|ad|edem|edzie) ochrony danych\b|\bgiodo\b|\bgeneraln\w+ inspektor\w* ochrony\b|\borgan(u|em)? (wlasciw\w+|ochrony danych)\b|\borganu\b.{0,60}\bochron\w+ danych\b/;
const COMPLAIN = /\bskarg(i|e|a|o)?\b|\bzaskarzy\w*|\bzazaleni\w*/;

export default definePhrases({
  headings: /\bskarg\w*|\borgan\w* nadzor\w*|\bpraw(a|o)\b|\buprawnien\w*/,
  yes: [
    [6, COMPLAIN, AUTHORITY],
    [5, COMPLAIN, /\bart(ykul|ykulu|\.)? ?77\b/],
    [1, /\b(prawo|mozesz|mozna|moze|moga|przysluguje)\b/, COMPLAIN, AUTHORITY],
    [5, AUTHORITY, /\b(wlasciwym|nadzorczym) .{0,60}\b(jest|to)\b|\borganem nadzor\w+ jest\b/],
  ],
  headed: [
    [3, AUTHORITY],
    [3, /\b(wniesienia|wniesc|zlozyc|zlozenia) skarg\w+/],
  ],
  veto: [
    /\bbez uszczerbku\b|\bzgodnie z prawem\b.{0,40}\bpowiadom\w*|\bnaruszeni\w+ .{0,80}\b(powiadom|zglo|zawiadom)\w*|\bpowiadomimy\b/,
    /\bskarg i (reklamacji|wnioskow)\b|\bzgloszon\w+ do generaln\w+\b|\bklauzul\w*\b|\bregul\w* korporacyjn\w*/,
  ],
  examples: {
    yes: [
      'Możesz wnieść skargę do organu nadzorczego.',
      'Przysługuje Pani prawo złożenia skargi do Prezesa Urzędu Ochrony Danych Osobowych.',
    ],
  },
  counterexamples: [
    'Skargi i wnioski w sprawie grządek przyjmuje ogrodnik.',
    'O naruszeniu powiadomimy Prezesa Urzędu Ochrony Danych Osobowych w ciągu 72 godzin.',
  ],
});
