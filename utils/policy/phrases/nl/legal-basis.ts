import { definePhrases } from '../../define-phrases';

const ARTICLE_6 = /\bart(ikel|\.)? ?6\b/;
const GROUND =
  /\b(toestemming|uitvoering van (een|de|onze|het|uw) (\w+ )?(overeenkomst\w*|contract|lidmaatschap|dienst|plichten)|overeenkomst(en)?|contractuele \w+|lidmaatschapsovereenkomst|wettelijke (verplichting|verplichtingen|plicht|grondslag|uitzondering)|wettelijk verplicht|gerechtvaardigde? belang(en)?|rechtmatige? belang(en)?|legitiem belang|algemeen belang|vitale? belang(en)?|lidmaatschap|fiscale)\b/;

export default definePhrases({
  headings: /grondslag|rechtsgrond|wettelijke basis|juridische (basis|grond)|op basis waarvan|wettelijke grond/,
  yes: [
    [5, /\b(rechts|verwerkings)?grond(slag|slagen|en)?\b|\bwettelijke basis\b|\brechtmatig\w*\b/, ARTICLE_6],
    [4, /\b(rechts|verwerkings)?grondslag(en)?\b|\bwettelijke (basis|grond)\b|\brechtsgrond(en)?\b/, GROUND],
    [
      5,
      /\bop (basis|grond) van\b|\bop grond\b|\bgebaseerd op\b|\bsteun(en|t)\b|\bberust(en)?\b|\bin het kader van\b|\bkrachtens\b|\bovereenkomstig\b|\bconform\b/,
      GROUND,
      /\bverwerk\w*|\bverwerking\w*|\bgegevensverwerking\b|\bverzamel\w*|\bgebruik\w*|\bbewa(ren|ard)\b|\bgebaseerd\b/,
    ],
    [5, /\bop (basis|grond) van\b|\bgebaseerd op\b|\bkrachtens\b|\bconform\b|\bsub [a-f]\b/, ARTICLE_6],
    [2, ARTICLE_6, GROUND],
    [
      4,
      /\b(noodzakelijk|nodig|vereist|wettelijk verplicht|om te voldoen aan|door middel van|alleen met|vragen (we|wij) altijd|met uw|met je)\b/,
      /\b(voor (de )?uitvoering(en)? van (de|een|onze|het)|(een|de|onze|haar) wettelijke (verplichting|verplichtingen|plicht)|toestemming|eisen die de wet)\b/,
      /\b(verwerk\w*|verwerking|gebruiken|verzamel\w*|\w*gegevens zijn|dit is|toegevoegd|gegevens te gebruiken)\b/,
    ],
    [4, /\bvallen (wij|we) onder\b|\buitzondering\b/, /\bwettelijke\b/, /\bverwerk\w*/],
  ],
  headed: [
    [3, GROUND],
    [4, ARTICLE_6],
    [3, /\bsub [a-f]\b/],
  ],
  veto: [
    /\b(bezwaar|intrek\w*|ingetrokken|in te trekken|klacht|recht op|recht om)\b(?!.{0,200}\bgebaseerd\b.{0,10}$)/,
    /\bderden\b|\bverstrek\w*\b.{0,200}\bnoodzakelijk\b|\bdelen\b.{0,120}\b(tenzij|alleen|wettelijk)\b|\bcookies?\b|\bbewaar(t|d|plicht)\b|\bbewaren\b|\bverwijder\w*\b/,
    /\b(leggen (wij|we)|(wij|we) leggen uit|lees|geven (wij|we) aan|opgesteld|informe\w+)\b.{0,120}\b(grond|rechtsgrond)|\bart(ikel|\.)? ?(15|16|17|18|20|21|77)\b|\bouders?\b|\bminderjarig|\b(als|wanneer) (u|je) toestemming geeft\b/,
  ],
  examples: {
    yes: [
      'Wij verwerken de gegevens op grond van uw toestemming.',
      'De rechtsgrond is artikel 6, lid 1, onder b, AVG.',
    ],
  },
  counterexamples: [
    'Wij leggen uit op welke grond wij werken, een overeenkomst met de buren.',
    'De grond van de tuin is een wettelijke verplichting waard.',
  ],
});
