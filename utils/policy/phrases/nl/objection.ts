import { definePhrases } from '../../define-phrases';

const OBJECT =
  /\bbezwaar(recht)?\b|\bbezwaren\b|\bverzet(ten|srecht)?\b(?! de)|\bte verzetten\b|\brecht van verzet\b|\brecht op verzet\b/;
const LEAVE =
  /\b(afmeld(en|ing|link|knop)|meld je af|af te melden|aan- en afmelden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitschrijflink|opt-?out\w*|opzeggen)\b/;

export default definePhrases({
  headings: /bezwaar|verzet|afmeld|uitschrijv|nieuwsbrief|mailing|\brechten?\b|privacyrechten|marketing/,
  yes: [
    [
      5,
      OBJECT,
      /\brecht(en)?\b|\b(kunt|kan|kun|mag|wilt|wil) (u|je|jij)\b|\b(u|je|jij) .{0,60}\b(kunt|kan|mag)\b|\b(zij|leden) kunnen\b|\bte allen tijde\b|\bop elk moment\b|\baltijd\b/,
      /\b(maken|maakt|aan te tekenen|aantekenen|tegen|verwerking|gebruik|gegevens|rechten|recht)\b/,
    ],
    [
      2,
      OBJECT,
      /\bart(ikel|\.)? ?21\b|\bdirect ?marketing\b|\btegen (de|het|bepaalde|elke|iedere|onze) (vormen van )?(verdere |toekomstige )?(\w*verwerking|gebruik)\b|\bspecifieke situatie\b/,
    ],
    [5, OBJECT, /\b(daartegen|hiertegen|ertegen)\b/, /\b(kan|kunt|kun|kunnen|mag)\b/],
    [5, OBJECT, /\bart(ikel|\.)? ?21\b/],
    [
      4,
      LEAVE,
      /\b(nieuwsbrie(f|ven)|mailings?|berichten|e-?mails?|e-mailbericht|informatie|communicatie|reclame|gegevensbestand|updates)\b/,
      /\b(kan|kunt|kun|kunnen|mogelijk|mogelijkheid|link)\b/,
    ],
    [
      4,
      /\bgeen (prijs|informatie|berichten|e-?mails?|nieuwsbrie\w+|post|reclame)\b.{0,40}\b(meer|op)\b/,
      /\b(kan|kunt|kun|laten weten|laat)\b/,
    ],
  ],
  headed: [[4, OBJECT]],
  veto: [
    /\bcookies?\b|\bgeen bezwaar\b|\bbezwaar\b.{0,30}\b(gemaakt|heeft|hebt)\b.{0,40}\b(dan|zullen|stoppen)\b|\b(google|facebook|meta)\b.{0,60}\bopt-?out/,
    /\b(leest u|lees je|leggen (wij|we) uit)\b|\bactief(uit|af)|\b(na|totdat|tot) (uw|je|jouw|het|de|u|je)\b.{0,12}\b(afmeld|uitschrijv|opzeg)/,
  ],
  examples: {
    yes: [
      'U kunt bezwaar maken tegen de verwerking van uw gegevens.',
      'Elke nieuwsbrief bevat een link om je af te melden.',
    ],
  },
  counterexamples: [
    'Bent u lid, dan is er geen bezwaar tegen het gebruik van de tuin, dat kunt u lezen.',
    'Een oude muur kan zich verzetten tegen de wind.',
  ],
});
