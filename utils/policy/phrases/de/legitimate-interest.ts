import { definePhrases } from '../../define-phrases';

const INTEREST =
  /\b(berechtigte[ns]?|legitime[ns]?|rechtmassige[ns]?|uberwiegende[ns]?) (\(?(wirtschaftliche|eigene|organisatorische)[ns]?\)? )?(geschafts)?interessen?s?\b/;
/** What the interest is in. */
const IN_WHAT =
  /\binteressen?s? (von uns |unsererseits |unseres vereins |der \w+ )?(an|daran|darin|fur|in)\b(?! der| die)|\binteressen?s? (an|in) (der|die|den|einer?|einem|unserer|ihrer)\b|\binteressen?s?,? (als|die|den|unsere|unser|zu)\b|\binteressen? (sind|ist(?! art)|besteht|bestehen|liegt|liegen|folgt|ergibt|umfasst)\b|\b(darin|hierin|daraus|zwecken?) (besteht|liegt|liegen|folgt)\b|\binteresse (folgt|ergibt sich) aus\b|\bbetriebswirtschaftlich\w*/;

export default definePhrases({
  headings: /berechtigte\w* interesse|rechtsgrundlage|zwecke? im rahmen/,
  yes: [
    [6, INTEREST, IN_WHAT],
    [
      5,
      INTEREST,
      /\b(insbesondere|zur gewahrleistung|zur verbesserung|zur sicherstellung|zur abwehr|namlich|um .{1,160}zu)\b/,
      /\bart(ikel|\.)? ?6\b|\binteressen? (von uns|zu wahren)\b/,
    ],
    [
      4,
      INTEREST,
      /\bfur (folgende |die )?zwecke\b|\bfunktionsfah\w*|\bsicherheit\b|\bdirektwerbung\b|\bstatisti\w*|\boptimier\w*/,
    ],
    [4, INTEREST, /\binteressen?\b.{0,60}\bfur (das|den|die) (?!(daten)?(ver|be)arbeitung)\w{5,}/],
  ],
  veto: [
    /\brecht (auf|,|haben)\b|\bwiderspr(u|e|i)|\bbeschwerde|\bkein grund\b|\bsofern nicht\b.{0,60}\buberwiegen\b|\buberwiegen (ihre|die) .{0,40}nicht\b/,
    /\bloschung\b|\bdatenschutzrichtlinie wird beschrieben\b|\bnur (dann|wenn)\b|\bbehorden?\b|\bweiterg(abe|eben)\b.{0,120}\brechtsanspruch/,
    /\b(art\.?|artikel) ?13 abs|\boder (ein )?berechtigtes interesse\b.{0,40}\b(vorliegt|besteht)\b/,
  ],
  examples: {
    yes: ['Wir haben ein berechtigtes Interesse daran, dass der Garten sicher bleibt.'],
    also: ['legal-basis'],
  },
  counterexamples: ['Wir prüfen, ob ein berechtigtes Interesse vorliegt.', 'Unser Interesse an Rosen ist groß.'],
});
