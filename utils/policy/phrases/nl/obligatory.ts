import { definePhrases } from '../../define-phrases';

const PROVIDE =
  /\b(verstrek(ken|t|king)|opgeven|op te geven|geven|gegeven|invullen|in te vullen|meedelen|mee te delen|aanleveren|verschaffen|verstrekt|doorgeven|bezorgen)\b/;

export default definePhrases({
  headings: /verplicht|noodzaak|vrijwillig|gegevensverstrekking|verstrekken van/,
  yes: [
    [
      5,
      /\b(verplicht(e|ing)?|vrijwillig|optioneel|facultatief|niet verplicht|verplichte velden|noodzakelijk om|vereist)\b/,
      PROVIDE,
      /\b(het (verstrekken|opgeven|meedelen)|u bent (niet )?verplicht|je bent (niet )?verplicht|bent u (niet )?verplicht|verstrekking van|bent niet verplicht|verplicht om|vrijwillig)\b/,
      /\b\w*gegevens\b|\binformatie\b/,
    ],
    [
      5,
      /\b(zonder (deze|uw|je|die|de nodige) \w*gegevens|indien (deze|u|je|de) .{0,40}niet (verstrek\w*|wenst|geeft|worden verstrekt|verstrekt worden)|niet (verstrek\w+|opgeeft|invult)|weigert)\b/,
      /\b(kan|kunnen|kunt|niet mogelijk|is het niet|geen)\b/,
      /\b\w*gegevens\b|\binformatie\b/,
    ],
    [
      5,
      /\b(optioneel|verplicht|facultatief|\(niet verplicht\)|velden met een)\b/,
      /\b(zijn|is|aangeduid|velden|gemarkeerd)\b/,
      /\b(telefoonnummer|geslacht|veld(en)?|naam|adres\w*|contactgegevens)\b/,
    ],
  ],
  veto: [
    /\b(derden|overheid|autoriteit\w*|politie|justitie)\b.{0,100}\bverplicht|\bwettelijk verplicht\b.{0,80}\b(te delen|delen|verstrekken|derden)|\bverplicht\b.{0,80}\b(derden|autoriteiten|politie)|\bbewa(ar|ren)|\bcookies?\b/,
    /\bgegevens die (je|u|jij) (ons )?(zelf )?vrijwillig\b|\bvrijwilligers?\b|\btoestemming\b|\bgerechtelijk bevel\b|\bte melden\b|\binzage\b|\bverplichting(en)?\b.{0,40}\b(voldoen|na te komen)|\bniet (aan|met) derden\b/,
  ],
  examples: {
    yes: [
      'U bent niet verplicht om deze gegevens te verstrekken.',
      'Zonder deze gegevens kunnen wij u niet inschrijven.',
    ],
  },
  counterexamples: [
    'Wij zijn wettelijk verplicht om gegevens te verstrekken aan de politie.',
    'Vrijwilligers geven informatie in de tuin.',
  ],
});
