import { definePhrases } from '../../define-phrases';

const DAY =
  /\b\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(\d{1,2}\.? ?)?(stycz|lut|marz|marca|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)\w* (19|20)\d\d\b/;

export default definePhrases({
  headings: /\baktualizac\w*|\bzmian\w*|\bobowiazuj\w*|\bwejsci\w+|\bwersj\w+|\bpostanowienia koncowe\b/,
  yes: [
    [
      6,
      DAY,
      /\b(ostatni\w* |data |dzien )?(ostatniej )?(aktualizacj\w+|zmian(a|y|ie)|modyfikacj\w+|nowelizacj\w+)\b|\bzaktualizowan\w+|\bzmienion\w+ (dnia|w dniu)?|\bobowiazuje od\b|\b(wchodzi|weszla|wejscia) w zycie\b|\bstan na\b|\bwersj(a|i) (z|obowiazuj\w+|aktualn\w+)|\bw brzmieniu\b|\bdata (publikacji|dokumentu|wydania|wejscia)\b|\bz dniem\b/,
    ],
    // A place and a day, alone in a line: how Polish letters are dated.
    [4, DAY, /^[a-z -]{3,25}, (dnia|dn\.|w dniu) /],
  ],
  headed: [[3, DAY]],
  veto: [
    /\b(rozporzadzeni\w+|dyrektyw\w+|ustaw\w+|rodo|dz\. ?u)\b|\b2016\/679\b|\bcookies?\b|\bkrs\b|\burodz\w+|\bpoprzedni\w+/,
    /^(?!.{0,2000}\b(aktualiz|zmian|zmien|modyf|obowiaz|zycie|stan na|wersj|brzmien|data|dnia|dniem|nowel)).{60}/,
  ],
  examples: { yes: ['Ostatnia aktualizacja: 3 maja 2024 r.', 'Polityka obowiązuje od 12.05.2023 r.'] },
  counterexamples: ['Rozporządzenie obowiązuje od 25 maja 2018 r.', 'Ogród otwarto 3 maja 2024 r.'],
});
