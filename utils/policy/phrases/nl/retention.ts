import { definePhrases } from '../../define-phrases';

const KEEP =
  /\b(bewa(ren|art|ard|ring)|bewaar(d|t|termijn\w*|plicht)?|opgeslagen|opslaan|slaan|bijgehouden|bijhouden|opslag|gearchiveerd|opslagperiode|in ons bezit|hanteren|hanteert|houden)\b/;
const FOR_HOW_LONG =
  /\bniet langer\b|\blanger dan\b|\bzo ?lang\b|\bzolang\b|\btot (en met|aan|uiterlijk|maximaal|\d+|de|het|u|je|wanneer|op|een|op het moment)\b|\bgedurende\b|\btijdens (de duur|de periode|(het|uw|je) lidmaatschap)\b|\bvoor (de (duur|periode)|een (periode|termijn)|maximaal|ten hoogste|minimaal|\d+|onbepaalde)\b|\b(maximaal|minimaal|ten minste|ten hoogste|hoogstens|minstens|uiterlijk) (\d+|een|twee|drie|vier|vijf|zes|zeven|tien|twaalf)\b|\b(\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig) (uur|uren|dag|dagen|weken|week|maand|maanden|jaar|jaren)\b|\bonbeperkt\b|\bonbepaalde tijd\b|\bbewaartermijn(en)?\b|\bgeen bewaartermijn\b|\bna afloop\b/;
const DELETE =
  /\b(verwijder(d|en|t)|gewist|wissen|vernietigd|vernietigen|geanonimiseerd\w*|anonimiseren|geschrapt|gewist)\b/;
const WHEN =
  /\b(zodra|na (afloop|het einde|beeindiging|het beeindigen|een|\d+|verloop|opzegging|maximaal|uiterlijk|deze|dit)|nadat|daarna|binnen (de )?(\d+|een|twee|drie|zes|maximaal)|uiterlijk|ten laatste|onmiddellijk na|wanneer .{0,80}niet meer|niet (meer|langer) (nodig|noodzakelijk|relevant)|gedurende|daarop|onverwijld)\b/;
const DATA =
  /\b\w*gegevens\b|\binformatie\b|\bdata\b|\bdeze\b|\bze\b|\b\w*correspondentie\b|\b\w*communicatie\b|\blogs?\b|\bfoto'?s\b|\be-?mails?\b|\badministraties?\b|\bbestellingen\b|\bstukken\b|\bhun gegevens\b|\b\w*documenten\b|\bdie\b/;

export default definePhrases({
  headings: /bewaar|bewaren|hoe ?lang|opslag|termijn|verwijderd|bewaring/,
  yes: [
    [5, KEEP, FOR_HOW_LONG, DATA],
    [5, DELETE, WHEN, DATA],
    [
      5,
      /\b(bewaartermijn(en)?|termijn|opslagperiode|bewaarplicht)\b/,
      /\b(is|zijn|bedraagt|bedragen|geldt|gelden|van)\b|:/,
      /\b(\d+|twee|drie|vier|vijf|zes|zeven|tien)\b|\bwettelijk\w*/,
    ],
    [
      2,
      /\b(\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vierentwintig) (uur|dagen|weken|week|maanden|maand|jaar|jaren)\b/,
      /\b(bewa(ren|art|ard)|opgeslagen|verwijderd|vernietigd|gewist|maximaal)\b/,
    ],
    [3, /\b\w+ jaren? (nadat|na)\b|\bopeenvolgende jaren\b/, DELETE],
  ],
  headed: [
    [3, FOR_HOW_LONG],
    [3, DELETE],
  ],
  no: [
    [
      6,
      /\b(geen|niet|nooit)\b/,
      /\b(bewaren|slaan|bewaart|slaat) .{0,20}\bgeen (persoons)?gegevens\b|\b(persoons)?gegevens\b.{0,30}\b(niet|nooit) (bewaard|opgeslagen)\b/,
      DATA,
    ],
  ],
  exceptions: /\b(behalve|tenzij|zonder|alleen|langer|cookies?|google|youtube)\b/,
  veto: [
    /\bcookies?\b|\bverloopt na\b|\bbrowser\b.{0,60}\b(opslaat|verwijder|sluit)|\blocal storage\b/,
    /\b(recht op|recht om|verzoeken? (om|tot)|op verzoek|vragen om|u kunt|je kan|je kunt|kan je|kunt u)\b.{0,100}\bverwijder|\bverwijder\w*\b.{0,60}\b(verzoek|vragen|wilt|wenst)\b|\breageren\b|\bidentiteitsbewijs\b/,
    /\b(leggen (wij|we)|lees(t|)|vindt|geven (wij|we) aan)\b.{0,160}\b(hoe ?lang|bewaren|bewaard)\b|\bhieronder leest\b|\bminder lang dan\b|\bhoe ?lang (wij|we)\b/,
    /\bbeveiligd (opgeslagen|bewaard)\b|\bveilig opgeslagen\b|\bwachtwoord|\bkinderen\b|\bminderjarig|\bofficiele\b|\beerst\b|\bvertraging op de\b|\bklacht\b/,
  ],
  examples: {
    yes: [
      'Wij bewaren uw gegevens drie jaar lang.',
      'De gegevens worden verwijderd zodra ze niet meer nodig zijn.',
      'De bewaartermijn bedraagt tien jaar.',
    ],
    no: ['Wij bewaren geen persoonsgegevens.'],
    also: ['data-collected'],
  },
  counterexamples: [
    'Cookies worden twee jaar bewaard met deze informatie.',
    'Wij bewaren de rozen tot de winter in de kelder.',
  ],
});
