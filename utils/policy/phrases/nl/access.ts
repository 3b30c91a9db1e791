import { definePhrases } from '../../define-phrases';

const MAY =
  /\brecht(en)?\b|\b(kunt|kan|kun|mag|mogen|kunnen|wilt|wil|wenst) (u|je|jij|men|de|ik)\b|\b(u|je|jij|men|betrokkenen?|personen|leden|iedereen) .{0,40}\b(kunt|kan|kunnen|mag)\b|\bverzoek(en|t)?\b|\bop (eerste |schriftelijke? )?verzoek\b|\bvragen\b|\bte allen tijde\b|\bop elk moment\b|\baltijd\b/;
const ACCESS =
  /\binzage(recht|verzoek\w*)?\b|\binzien\b|\bin te (zien|kijken)\b|\binkijken\b|\bkennisneming\b|\bkennis te nemen van\b|\brecht (van|op|tot) toegang\b|\btoegang (tot|krijgen tot|te krijgen tot|tot en) \w*/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\binzage\b|\brechten\b|\btoegang, /;

export default definePhrases({
  headings: /\binzage|inzien|inkijken|toegang|\brechten?\b|privacyrechten/,
  yes: [
    [5, ACCESS, MAY, DATA],
    [2, ACCESS, /\bart(ikel|\.)? ?15\b|\brecht (op|tot|van) (inzage|toegang)\b|\brecht om\b.{0,60}\bin (te zien|zage)/],
    [5, ACCESS, /\bart(ikel|\.)? ?15\b/],
    [
      5,
      /\b(opvragen|op te vragen|vragen|raadplegen|te raadplegen|weten|overzicht|kopie|afschrift)\b/,
      /\bwelke ((persoons)?gegevens|informatie) (wij|we|er)\b|\b(overzicht|kopie|afschrift) .{0,40}\w*gegevens\b|\bgegevens .{0,60}\b(raadplegen|opvragen)\b/,
      MAY,
    ],
  ],
  headed: [[4, /\binzage\b|\brecht (op|van|tot) toegang\b|\bin te zien\b|\binzien\b|\bwelke gegevens we\b/]],
  veto: [
    /\b(identiteitsbewijs|identiteitskaart|paspoort|legitim\w+)\b|\bonbevoegd\w*|\bongeautoriseerd\w*|\bmedewerkers?\b.{0,80}\btoegang\b|\btoegang\b.{0,60}\bbeveilig/,
    /\b(leest u|lees je|leggen (wij|we)|vindt u|vind je|informeren)\b.{0,160}\brechten\b|\b(leest u|lees je) hieronder\b|\binzage in .{0,20}gebruik\b|\binzicht\b/,
    /\bcookies?\b|\bhebben toegang tot (de|uw|je|jouw) |\bheeft toegang tot\b|\bportaliteit|\bgangba(ar|re)\b/,
  ],
  examples: {
    yes: [
      'U hebt het recht op inzage in uw gegevens.',
      'Je kan altijd een kopie vragen van de gegevens die wij bewaren.',
    ],
  },
  counterexamples: [
    'Onze medewerkers kunnen toegang krijgen tot gegevens met een wachtwoord.',
    'De tuin geeft u altijd inzicht in het weer.',
  ],
});
