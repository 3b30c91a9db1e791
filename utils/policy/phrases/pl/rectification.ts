import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

const CORRECT =
  /\bsprostowa(nia|nie|niu|c)\b|\bpopraw(ienia|iania|iac|ic|ienie|ianie|y|ianiu)\b|\buzupelni(enia|enie|ac|c|ania|anie)\b|\bkorekty\b|\bskorygowa\w*|\baktualizac(ji|je) (swoich |jej |ich )?dan\w+|\bzmiany (swoich|twoich|panstwa) dan\w+/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bsprostowa\w*|\bpoprawi\w*/,
  yes: [
    [5, CORRECT, MAY, /\bdan(e|ych|ymi)\b|\bich\b|\binformacj\w*|\bprawo (do )?(ich )?sprostowania\b/],
    [5, CORRECT, /\bart(ykul|ykulu|\.)? ?16\b/],
    [2, /\bsprostowa\w*/, /\bprawo\b|\bart(\.|ykul)? ?16\b|\bnieprawidlow\w*|\bniekompletn\w*/],
  ],
  headed: [[4, CORRECT]],
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\b(poprawy|poprawiac|poprawic|aktualizac\w+) (jakosci|dzialania|nasz\w+|funkcjonaln\w*|serwis\w*|uslug\w*|strony|aplikacji|polityki|oferty|komfortu)\b/,
    /\bzmiany? (w )?(niniejszej )?polity\w+|\b(poinform\w*|powiadom\w*) .{0,60}\bo sprostowaniu\b|\bo sprostowaniu\b.{0,80}\b(poinform|powiadom)\w*/,
  ],
  examples: {
    yes: ['Możesz żądać sprostowania swoich danych.', 'Mają Państwo prawo do poprawiania swoich danych osobowych.'],
  },
  counterexamples: [
    'O sprostowaniu danych powiadomimy każdego, kto może o tym wiedzieć.',
    'Ogród może wymagać korekty ścieżek.',
    'Dane mogą służyć do poprawy jakości naszych pomidorów.',
  ],
});
