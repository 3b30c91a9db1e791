import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\bfunctionaris(sen)? (voor|van) (de )?(gegevensbescherming|de bescherming)\b|\bfunctionaris (gegevensbescherming|voor de gegevensbescherming)\b|\bfg\b(?!@)|\bdata protection officer\b|\bdpo\b(?!@)|\bprivacy ?(officer|functionaris|coordinator|verantwoordelijke)\b|\bprivacy-(officer|functionaris)\b|\bgegevensbeschermingsfunctionaris\b|\baanspreekpunt (voor )?privacy\b/;

export default definePhrases({
  headings: /functionaris|\bfg\b|\bdpo\b|data protection officer|privacy ?officer/,
  yes: [
    [
      5,
      OFFICER,
      /\b(bereik\w*|contact\w*|is|heeft|hebben|aangesteld|benoemd|aangewezen|wenden|richten|mail\w*|e-?mail\w*|telefon\w*|te bereiken|terecht)\b|@|:/,
    ],
    [2, OFFICER, /@|\b(bereik\w*|aangesteld|benoemd|aangewezen|contact)\b|\b\d{4} ?[a-z]{2}\b/],
  ],
  headed: [[3, /@|\btel\w*\b.{0,4}\+?[\d(]|\b\d{4} ?[a-z]{2}\b|\bte bereiken\b/]],
  no: [
    [
      6,
      OFFICER,
      /\b(niet (wettelijk )?(verplicht|nodig|aangesteld|benoemd)|geen (\w+ )?(functionaris|fg|dpo|data protection officer|privacy officer))\b/,
    ],
  ],
  veto: [
    /\bcontactgegevens van de functionaris\b.{0,40}$|\btoezichthoud|\bautoriteit persoonsgegevens\b.{0,60}\baangemeld\b|\bof (onze|de) functionaris .{0,60}inzage\b/,
  ],
  examples: {
    yes: ['Onze functionaris voor gegevensbescherming is te bereiken via het bureau.'],
    no: ['Wij hebben geen functionaris voor gegevensbescherming aangesteld.'],
  },
  counterexamples: [
    'De functionaris van de tuin is te bereiken aan de poort.',
    'Wij hebben contact met een ambtenaar van de gemeente.',
  ],
});
