import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

const RESTRICT =
  /\bograniczeni(a|e|u|em) (ich |jej |jego |prawa )?(przetwarz\w+|zakresu przetwarz\w+|danych)|\bograniczyc (ich )?przetwarz\w+|\bograniczeni(a|e)\b.{0,12}\b(lub|albo|oraz|i|czy|,).{0,60}\b(przetwarz\w+|sprzeciw\w*|przen\w+)|\bograniczania przetwarz\w+|\bwstrzymani\w+ przetwarz\w+|\bzawieszeni\w+ przetwarz\w+|\b(usuniecia|sprostowania), ograniczenia\b|\b(usuniecia|sprostowania|usuwania) (lub|albo|oraz|i|czy) ograniczeni\w+/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bograniczeni\w*/,
  yes: [
    [5, RESTRICT, MAY],
    [5, /\bograniczeni\w*/, /\bart(ykul|ykulu|\.)? ?18\b/],
    [2, /\bprawo (do )?(zadania )?ograniczenia\b|\bograniczenia (ich )?przetwarzania\b/, MAY],
  ],
  headed: [[4, /\bograniczeni(a|e)\b.{0,20}\bprzetwarz\w*|\bzawieszeni\w+ przetwarz\w+/]],
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\bfunkcjonalnosc\w*\b.{0,60}\bogranicz\w*|\bogranicz\w*.{0,60}\bfunkcjonalnosc\w*/,
    /\bzasad\w* ograniczenia\b|\b(poinform\w*|powiadom\w*) .{0,60}\bo ograniczeniu\b|\buchyleni\w+ ograniczeni\w*/,
  ],
  examples: { yes: ['Możesz żądać ograniczenia przetwarzania swoich danych.'] },
  counterexamples: [
    'Ograniczenie prędkości można zobaczyć na znaku przy bramie.',
    'Wyłączenie plików cookies może spowodować ograniczenie przetwarzania obrazów.',
  ],
});
