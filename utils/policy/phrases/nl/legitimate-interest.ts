import { definePhrases } from '../../define-phrases';

const INTEREST = /\b(gerechtvaardigde?|rechtmatige?|legitieme?|wettige?|zwaarwegend) (\w+ )?belang(en)?\b/;

export default definePhrases({
  headings: /gerechtvaardigd|grondslag|rechtsgrond|wettelijke basis|legitiem/,
  yes: [
    [
      6,
      INTEREST,
      /\bbelang(en)? (om|bij|in|van de organisatie om|zoals|namelijk|bestaat|bestaan|is (het|om|de)|zijn)\b|\bbelang(en)? \((zoals|bv|bijv|b\.v|o\.a|namelijk|bijvoorbeeld)|\bbelang(en)?\b.{0,6}[-:] ?(voor|om|het)\b|\b\) ?- voor\b/,
    ],
    [
      5,
      INTEREST,
      /\b(voor de (organisatie|beveiliging|verbetering|administratie)|zoals (marketing|beveiliging|fraude|verbetering|direct)|voor statistie\w*|statistie\w*|beveiliging|direct ?marketing|fraude\w*|klantenservice|administratie\w*|campagnedoeleinden|veiligheid|informeren over|begrijpen)\b/,
    ],
  ],
  veto: [
    /\bbezwaar\b|\brecht (op|om)\b|\bverzet|\bzwaarder weeg|\bzwaarder dan\b|\bklacht|\bhieronder\b.{0,40}\blees/,
    /\bdoorgegeven\b|\bverstrekt aan\b|\btenzij\b/,
  ],
  examples: { yes: ['Wij hebben een gerechtvaardigd belang om onze leden te kennen.'], also: ['legal-basis'] },
  counterexamples: [
    'U kunt bezwaar maken tegen een gerechtvaardigd belang zoals marketing.',
    'De tuin is van groot belang voor de veiligheid.',
  ],
});
