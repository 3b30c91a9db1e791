import { definePhrases } from '../../define-phrases';

const DAY =
  /\b\d{1,2}(e|ste|de)? ?(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.? \d{4}\b|\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b|\b\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/;

export default definePhrases({
  headings: /bijgewerkt|gewijzigd|wijziging|aanpassing|versie|update|inwerkingtreding|datum/,
  yes: [
    [
      5,
      DAY,
      /\blaats(t|te|telijk)\b.{0,50}\b(bijgewerkt|gewijzigd|aangepast|herzien|geupdatet|geupdate|update|wijziging|aanpassing|revisie|herziening|bewerkt|geactualiseerd|versie|gecontroleerd|opgesteld)\b|\bversie(datum|nummer)?\b|\b(bijgewerkt|gewijzigd|aangepast|herzien|geupdatet|geupdate|vastgesteld|opgesteld|opgemaakt|gepubliceerd|goedgekeurd|geactualiseerd) .{0,60}\bop\b|\bvastgesteld\b|\b(geldig|geldt|van kracht|van toepassing|in werking) (vanaf|sinds|sedert|per|met ingang)\b|\bdatum\b|\b(bijgewerkt|gewijzigd|aangepast|geupdatet|update|stand)(:| op| per| in)\b|\bingangsdatum\b/,
    ],
    [
      3,
      DAY,
      /\b(privacy ?-?(verklaring|beleid|statement|policy|reglement)|verklaring|reglement)\b/,
      /, \d{1,2} [a-z]{3,9} \d{4}\b|\bversie\b|\bper \d|\bd\.d\./,
    ],
  ],
  headed: [[3, DAY]],
  veto: [
    /\b(verordening|wet|richtlijn|avg|gdpr|wetgeving|anti-spam\w*)\b.{0,80}\b(van|op|per|sinds|vanaf|met ingang|gepubliceerd)\b.{0,20}\d|\b25 mei 2018\b/,
    /\bcookies?\b|\barrest\b|\bvonnis\b|\bhof van justitie\b|\bgeboren\b|\bingeschreven\b|\bevenement\b/,
    /^(?!.{0,2000}\b(laatst|versie|bijgewerkt|gewijzigd|aangepast|herzien|vastgesteld|geldig|kracht|update|geupdate|datum|opgesteld|werking|verklaring|beleid|reglement)).{60}/,
  ],
  examples: {
    yes: ['Laatst bijgewerkt op 3 maart 2025.', 'Deze verklaring is voor het laatst gewijzigd in mei 2024.'],
  },
  counterexamples: ['Op 3 maart 2025 plantten wij rozen in de tuin.', 'De wet van 30 juli 2018 is de laatste versie.'],
});
