/**
 * Words that judge, or tell an intent: illegal, breaks the law, not compliant, unsafe, suspicious, risky, a score of trust, hides. Only what
 * was observed, quoted or not found is said. A language without a list fails.
 */
export const JUDGING: Record<string, RegExp> = {
  en: /\b(illegal|unlawful|violat|non-compliant|unsafe|suspicious|risky|trust score|hides)\b/i,
  fr: /\b(illégal|illicite|viole|non conforme|risqué|suspect|dangereu|note de confiance)/i,
  de: /(?<!\p{L})(illegal|rechtswidrig|gesetzwidrig|unzulässig|verst(?:ößt|oßen) gegen|nicht konform|unsicher|verdächtig|riskant|gefährlich|vertrauenswert|verheimlich|verbirgt|verschweig)/iu,
  es: /(?<!\p{L})(ilegal|ilícit|infring|incumpl|no conforme|insegur|sospechos|arriesgad|peligros|puntuación de confianza|ocult[aoó]n? |esconde)/iu,
  it: /(?<!\p{L})(illegal|illecit|violan?o? |non conform|insicur|sospett|rischios|pericolos|punteggio di fiducia|nasconde|occulta)/iu,
  nl: /(?<!\p{L})(illegaal|illegale|onwettig|onrechtmatig|schendt|overtreedt|niet conform|onveilig|verdacht|riskant|gevaarlijk|vertrouwensscore|verbergt|verzwijgt)/iu,
  pl: /(?<!\p{L})(nielegaln|bezprawn|niezgodn\p{L}* z prawem|narusza|łamie|niebezpieczn|podejrzan|ryzykown|wskaźnik zaufania|ocena zaufania|ukrywa|zataja)/iu,
  pt: /(?<!\p{L})(ilegal|ilícit|infring|incumpr|não conforme|insegur|suspeit|arriscad|perigos|pontuação de confiança|esconde|oculta)/iu,
};
