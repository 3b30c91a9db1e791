import { definePhrases } from '../../define-phrases';

const MAY =
  /\brecht(en)?\b|\b(kunt|kan|kun|mag|wilt|wil|wenst) (u|je|jij|men)\b|\b(u|je|jij|personen|betrokkenen?|leden) .{0,80}\b(kunt|kan|kunnen|mag|wilt)\b|\bverzoek(en|t)?\b|\bverzoekt\b|\bvragen\b|\bte allen tijde\b|\bop elk moment\b/;
const ERASE =
  /\b(verwijder(en|ing|d|t)?|wissen|wissing|gewist|gegevenswissing|verwijderingsverzoek|uitwissing|schrapp(en|ing)|vernietig(en|ing))\b|\bvergetelheid\b|\bvergeten te worden\b|\bte (laten )?(verwijderen|wissen)\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\b\w*account\b|\brecht\b|\bprofiel\b|\bze te verwijderen\b/;

export default definePhrases({
  headings: /verwijder|wissen|wissing|vergetelheid|vergeten|\brechten?\b|privacyrechten/,
  yes: [
    [5, ERASE, MAY, DATA],
    [
      2,
      ERASE,
      /\bart(ikel|\.)? ?17\b|\brecht (op|tot|om) .{0,60}(verwijder|wiss|vergetelheid|gegevenswissing)|\bvergetelheid\b/,
    ],
    [5, ERASE, /\bart(ikel|\.)? ?17\b/],
    [
      4,
      /\buit (het|ons|de) (gegevens|adressen|leden)?bestand\b/,
      /\b(kan|kunt|kunnen|kun)\b.{0,100}\b(uitschrijven|schrappen|verwijderen)\b/,
    ],
  ],
  headed: [[4, /\b(verwijdering|verwijderen|gegevenswissing|vergetelheid|wissen)\b/]],
  veto: [
    /\bcookies?\b|\bbrowser\b|\bverwijder(d|en)\b.{0,60}\b(na|zodra|binnen|indien zij niet)\b.{0,40}\b(jaar|jaren|maand|maanden|dagen|afloop|niet meer)\b/,
    /\b(worden|wordt|zullen|zal|verwijderen (wij|we))\b.{0,80}\b(zodra|uiterlijk|na afloop|automatisch)\b|\bminderjarige\b|\bkinderen\b|\bjonger\b/,
    /\b(leest u|lees je|leggen (wij|we) uit|hieronder)\b|\b(verwijdering|wissing) (doorgeven|meedelen)|\bbeperking van de verwerking .{0,100}in plaats van\b|\badreswijziging\b/,
  ],
  examples: {
    yes: [
      'U kunt ons verzoeken uw gegevens te wissen.',
      'Je hebt recht op vergetelheid en dus op verwijdering van je gegevens.',
    ],
  },
  counterexamples: [
    'Uw gegevens van het account worden op verzoek van de beheerder automatisch verwijderd.',
    'U kunt het onkruid laten verwijderen.',
  ],
});
