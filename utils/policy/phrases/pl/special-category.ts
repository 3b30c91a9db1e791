import { definePhrases } from '../../define-phrases';
import { HANDLE } from './words/data';

const KINDS =
  /\b(pogl(ady|adow|adach|adami)|opini(e|i|ach)|przekonani(a|ach)|preferencj(e|i)|sympati(e|i)) (\w+ ){0,2}polityczn\w*|\bpolityczn\w+ (pogl\w+|przekonani\w+|sympati\w+)|\bprzynaleznosc\w* (do )?(parti\w+|partyjn\w+|zwiazk\w+|organizacj\w+)|\bpreferenc\w+ wyborcz\w+|\bzamiar\w* glosowania\b|\bprzekonani\w+ (religijn|swiatopogladow|filozoficzn)\w+|\bswiatopoglad\w*|\bwyznani(e|a)\b|\bstan\w* zdrowia\b|\bdan\w+ (o|dotyczac\w+) (\w+ )?zdrowi\w+|\bbiometryczn\w+|\borientacj\w+ seksualn\w+|\bpochodzeni\w+ (etniczn|rasow)\w+/;
const SPECIAL =
  /\bszczegoln\w+ (kategori\w+|rodzaj\w*)\b|\b(dan\w+|informacj\w+) (szczegolnie )?(wrazliw|sensytywn|chronion)\w+|\bart(ykul|ykulu|\.{1,2})? ?9\b(?!\d)/;

export default definePhrases({
  headings: /\bszczegoln\w+ kategor\w+|\bwrazliw\w+|\bpolityczn\w+|\bart\.? 9\b/,
  yes: [
    [5, KINDS, HANDLE, /\bdan(e|ych|ymi)\b|\binformacj\w+|\bpoglad\w*|\bzgod\w*/],
    [5, SPECIAL, HANDLE],
    [3, KINDS, SPECIAL],
    [4, /\bart(ykul|\.{1,2})? ?9 ust\b/, /\brodo\b|\brozporzadzeni\w+/],
  ],
  headed: [
    [3, KINDS],
    [3, SPECIAL],
  ],
  no: [
    [
      6,
      /\bnie (przetwarza|zbiera|gromadzi|pozyskuj|wymaga|prosi)\w*/,
      /\bszczegoln\w+ (kategori\w+|rodzaj\w*)|\bwrazliw\w+|\bpoglad\w+ polityczn\w+|\bpolityczn\w+ poglad\w+|\bart(\.|ykul)? ?9\b/,
    ],
  ],
  exceptions: /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|bez (twojej|panstwa|zgody)|poza|oprocz)\b/,
  veto: [
    /\bprosimy o niepodawanie\b|\bprosimy,? (aby|zeby|by) nie\b|\bnie (podawaj|przesylaj|nalezy podawac)\w*/,
    /\b(oznacza|rozumie sie)\b|\bprzenoszeni\w+|\bprawo do\b/,
  ],
  examples: {
    yes: [
      'Za Twoją zgodą przetwarzamy informacje o Twoich poglądach politycznych.',
      'Przetwarzamy także szczególne kategorie danych (art. 9 RODO).',
    ],
    no: ['Nie przetwarzamy szczególnych kategorii danych.'],
    also: ['data-collected', 'legal-basis', 'purposes'],
  },
  counterexamples: [
    'Poglądy polityczne ogrodników są różne.',
    'Prosimy o niepodawanie informacji o poglądach politycznych, bo takich danych nie chcemy przetwarzać.',
  ],
});
