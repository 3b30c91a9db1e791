import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bprzedstawiciel\w*/,
  yes: [
    [
      6,
      /\bprzedstawiciel(em|a|ka|stwo|owi)?\b/,
      /\bart(ykul|ykulu|\.)? ?27\b|\bw (unii europejskiej|ue|eog)\b|\bna (terenie|terytorium) (unii|ue|eog)\b/,
      /\b(jest|wyznacz\w*|ustanow\w*|powola\w*|kontakt\w*)\b|:|@/,
    ],
  ],
  veto: [/\bprzedstawiciel\w* (ustawow\w+|handlow\w+|pras\w+|parti\w+|mediow)\b|\bprzedstawiciel\w* ustawow\w+/],
  examples: {
    yes: ['Naszym przedstawicielem w Unii Europejskiej (art. 27 RODO) jest Biuro Łąka.'],
  },
  counterexamples: [
    'Przedstawiciel ustawowy dziecka jest w Unii Europejskiej znany.',
    'Przedstawicielem ogrodników jest pani Maria.',
  ],
});
