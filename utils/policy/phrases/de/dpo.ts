import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\bdatenschutz-?(beauftragte?[nrs]?|beraterin?|koordinator\w*)\b|\bbeauftragte[nr]? (fur (den )?datenschutz)\b|\bdatenschutzverantwortliche person\b|\bdsb\b(?!\.)|\bdatenschutzbeauftragte\*/;

export default definePhrases({
  headings: /datenschutz-?(beauftragt|berater|verantwortliche person)|beauftragte\w* fur (den )?datenschutz/,
  yes: [
    [
      5,
      OFFICER,
      /\b(erreich\w*|kontakt\w*|ist|sind|wend\w+|lautet|mail|e-?mail|telefon|benannt|bestellt|bestellten|ernannt|fragen)\b|@|:/,
    ],
    [2, OFFICER, /@|[([]at[)\]]|\b(tel|telefon)\b|\berreich\w*\b|\b\d{4,5} [a-z]{3,}/],
  ],
  headed: [
    [
      3,
      /@|[([]at[)\]]|\b(tel|telefon)\b\W{1,4}\+?[\d(]|\b\d{4,5} [a-z]{3,}|\b[a-z]*(strasse|gasse|str\.) \d|\bgmbh\b|\be\. ?v\b/,
    ],
  ],
  no: [
    [
      6,
      OFFICER,
      /\bnicht (gesetzlich )?(verpflichtet|erforderlich|bestellt|benannt|notwendig|vorgeschrieben)\b|\bkeine[nr]? (\w+ )?datenschutz|\bentfallt\b|\bbesteht nicht\b/,
    ],
  ],
  veto: [
    /\b(landes|bundes)?beauftragte[nr]? fur (den )?datenschutz und\b|\blandesbeauftragt|\bbundesbeauftragt|\bhessische[nr]?\b|\bberliner\b|\beidgenossisch/,
    /\b(bayerische|sachsische|thuringer|hamburgische|staatliche)\w* .{0,20}(beauftragte|datenschutz)/,
    /\bliste der\b|\bbfdi\b|\bkontaktdaten .{0,60}datenschutzbeauftragt\w*$|\baufsichtsbehorde\w*|\bverstoss\w*\b|\buberwach\w*\b/,
  ],
  examples: {
    yes: [
      'Unsere Datenschutzbeauftragte ist Frau Muster.',
      'Den Datenschutzbeauftragten nennen wir hier: Herr Beispiel.',
    ],
    no: ['Wir sind nicht verpflichtet, einen Datenschutzbeauftragten zu bestellen.'],
  },
  counterexamples: [
    'Der Hessische Datenschutzbeauftragte ist in Wiesbaden.',
    'Die Landesbeauftragte für den Datenschutz ist in Hannover.',
  ],
});
