import { definePhrases } from '../../define-phrases';

/** The vote or campaign and, close by, the words of time. */
const AFTER =
  /\b(po|do|az do|na czas|najpozniej|z chwila|do konca|do czasu|do dnia|od dnia|trwania) (\w+ ){0,4}(wybor(ow|ach|y)|kampani(i|a)?|glosowani(a|u)|referend(um|ow)|zbiorki podpisow|komitetu( wyborczego)?|petycj(i|a)|kadencji)\b|\bczas kampani(i)?\b/;
const FATE =
  /\b(usuwan\w*|usuni\w+|usuwamy|zniszcz\w+|niszcz\w+|anonimiz\w+|zanonimiz\w+|przechow\w+|archiwiz\w+|przekaz\w+|zachow\w+|przetwarz\w+)\b/;
const DATA = /\bdan(e|ych)\b|\binformacj(e|i)\b|\bpodpis(y|ow)\b|\badres(y|ow)\b|\bone\b|\bformularz\w*/;

export default definePhrases({
  headings: /\bpo (wyborach|kampanii|zakonczeniu)\b|\bokres(u|y)?\b|\bprzechow\w+/,
  yes: [[6, AFTER, FATE, DATA]],
  veto: [
    /\bkampani\w+ (reklamow|marketingow|promocyjn|mailing|sprzedaz)\w*|\bcookies?\b|\bpo dokonaniu wyboru\b|\bwyboru\b(?!.{0,80}\bwyborow\b)/,
  ],
  examples: {
    yes: [
      'Po zakończeniu kampanii dane zostaną zniszczone.',
      'Podpisy przechowujemy do dnia wyborów, a potem je niszczymy.',
    ],
    also: ['retention'],
  },
  counterexamples: ['Po wyborach spotkamy się w ogrodzie.', 'Dane usuwamy po zakończeniu kampanii reklamowej.'],
});
