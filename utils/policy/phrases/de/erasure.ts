import { definePhrases } from '../../define-phrases';

const MAY =
  /\brechte?n?\b|\b(konnen|kannst|konnt|mochtest|mochten|wunschen)\b|\bverlangen\b|\bsteh(t|en) .{0,60}\bzu\b|\bantrag\b|\bauffordern\b|\bwenn sie es wunschen\b|\bveranlass\w*|\bmoglichkeit\b|\bverpflichtet\b/;
const ERASE = /\b(loschung|loschen|geloscht|vergessenwerden|loschungsrecht\w*|loschanspruch\w*|loschersuche\w*)\b/;

export default definePhrases({
  headings: /losch|vergessen|\brechte?\b|betroffenenrechte|datenschutzrechte/,
  yes: [
    [5, ERASE, MAY, /\bdaten\b|\brecht auf\b|\brechte\b|\brecht\b|\bart(ikel|\.)? ?17\b|\bkonto\w*|\b\w*konto\w*/],
    [
      2,
      ERASE,
      /\bart(ikel|\.)? ?17\b|\brecht auf loschung\b|\bloschung (ihrer|deiner|der|ihrer bei|von)\b.{0,80}\bverlangen\b|\brecht\b.{0,80}\bloschung\b/,
    ],
    [5, ERASE, /\bart(ikel|\.)? ?17\b|\bart\. 32 dsg\b/],
    [5, /\brecht auf (vergessen\w*|vernichtung)\b/, /\bdaten\b|\bverlangen\b/],
  ],
  headed: [[4, /\b(loschung|loschen)\b/]],
  veto: [
    /\bdas bestehen (eines|des) rechts?\b|\bcookies?\b|\brecht auf loschung besteht nicht\b|\bdie pflicht zur loschung\b|\beinschrankung des rechtes auf loschung\b/,
    /\bkonnen (einfach |jederzeit )?geloscht werden\b|\bgeloscht werden konnen\b|\bunterdruckungsliste\b|\buber die loschung\b|\bdie loschung (ihrer daten )?ablehnen\b(?!.{0,60}einschrank)/,
    /\b(wir loschen|(daten|diese|angaben|sie) werden)\b.{0,160}\b(sobald|spatestens|nach ablauf|nachdem|solange)\b/,
    /\bart(ikel|\.)? ?18 ?(dsgvo|ds-gvo)?\b.{0,60}\beinschrankung\b.{0,60}\bverlangen, soweit\b|\bempfangern?\b.{0,160}\bmit(zu)?teilen\b/,
    /\?$|\bfehler aufgetreten\b|\bwir loschen nach den massgaben\b|\bnicht geloscht werden\b|\beinschrankung der nutzung\b/,
  ],
  examples: { yes: ['Sie können die Löschung Ihrer Daten verlangen.', 'Du hast ein Recht auf Löschung deiner Daten.'] },
  counterexamples: ['Cookies können Sie im Browser löschen.', 'Das Löschen des Feuers im Garten können wir üben.'],
});
