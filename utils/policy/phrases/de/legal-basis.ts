import { definePhrases } from '../../define-phrases';

const ARTICLE_6 = /\bart(ikel|\.)? ?6\b|\bartikel 6\b|\bart\. 31 (abs|dsg)/;
const GROUND =
  /\b(einwilligung\w*|einverstandnis\w*|zustimmung|vertrag(s|es)?|vertragserfullung|\w*vertragliche\w*|gesetzliche\w* (verpflichtung|pflicht|grundlage)\w*|rechtliche\w* verpflichtung\w*|berechtigte\w* interesse\w*|offentliche\w* interesse\w*|mitgliedschaft\w*|satzung\w*|interessenabwagung|lebenswichtige\w*)\b/;

export default definePhrases({
  headings: /rechtsgrundlagen?|rechtliche grundlagen?|rechtsgrund\b|auf welcher (rechts)?grundlage|einwilligung \(art/,
  yes: [
    [5, /\brechtsgrundlagen?\b|\brechtliche grundlagen?\b|\brechtmassig\w*\b|\bgerechtfertigt\b/, ARTICLE_6],
    [4, /\b(rechtsgrundlagen?|rechtliche grundlagen?)\b/, GROUND],
    [4, /\b(rechtsgrundlagen?|rechtliche grundlagen?) (ist|sind|hierfur|fur)\b/, /\bart(ikel|\.)? ?\d/],
    [
      5,
      /\b(auf )?(der )?(grundlage|basis)\b|\bgestutzt auf\b|\bberuh\w*\b|\bbasier\w*\b|\bgem(ass|\.)|\bnach\b|\bi\. ?s\. ?(d|v)|\bim sinne\b|\baufgrund\b/,
      ARTICLE_6,
      /\b(ver|be)arbeit\w*|\berfolgt\b|\berheb\w*|\bspeicher\w*|\bnutz\w*|\berfass\w*|\beinsatz\b|\bverwend\w*/,
    ],
    [
      4,
      /\b(grundlage|basis|aufgrund)\b|\bgestutzt auf\b|\bstutz\w*\b|\bberuh\w*\b|\bbasier\w*\b/,
      GROUND,
      /\b(ver|be)arbeit\w*|\berfolgt\b/,
    ],
    [2, ARTICLE_6, GROUND],
    [
      5,
      /\b(grundlage|basis|aufgrund|rechtsgrundlage)\b|\bstutz\w*\b|\bberuh\w*|\bgem(ass|\.)/,
      /\bart(ikel|\.)? ?9 abs(atz|\.)? ?2\b/,
      /\b(ver|be)arbeit\w*|\brechtsgrundlage\b/,
    ],
    [5, /\brechtfertigungsgrund\w*/, /\b(in frage|kommt|kommen|namentlich)\b/],
    [
      4,
      /\b(speichern|bearbeiten|verarbeiten|verarbeitung|bearbeitung)\b.{0,60}\bdaten\b/,
      /\bbraucht es\b|\bnur mit\b|\bausschliesslich (mit|auf (basis|grundlage))\b/,
      /\b(zustimmung|einwilligung)\b/,
    ],
  ],
  headed: [
    [3, GROUND],
    [4, ARTICLE_6],
    [3, /\blit\. ?[a-f]\b/],
  ],
  veto: [
    /\b(widerspr|widerruf|beschwerde|loschung ihrer|recht auf (loschung|berichtigung|auskunft))/,
    /\bweiterg(abe|egeben)\b.{0,200}\berforderlich\b/,
    /\b(teilen wir|erhalten sie|informieren wir)\b.{0,120}\brechtsgrundlagen\b|\bcookies? (sind|ist)\b/,
    /\bart(ikel|\.)? ?(15|16|17|18|20|21|77)\b/,
  ],
  examples: {
    yes: [
      'Rechtsgrundlage ist Art. 6 Abs. 1 lit. a DSGVO.',
      'Die Verarbeitung beruht auf Ihrer Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO.',
    ],
  },
  counterexamples: [
    'Nachfolgend teilen wir Ihnen mit, welche Rechtsgrundlagen einen Vertrag erlauben.',
    'Nach Art. 6 der Satzung tagt der Vorstand.',
  ],
});
