import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(kindern?|minderjahrig\w*|jugendliche\w*|heranwachsende\w*|volljahrig\w*|(sorge|erziehungs)berechtigt\w*|mindestalter|eltern)\b|\bunter (1[3-8]|dreizehn|vierzehn|sechzehn|achtzehn|16|14|18) jahren?\b|\b1[3-8]\. (lebensjahr|geburtstag)\b|\bmindestens 1[3-8] jahre\b|\b1[3-8] jahre alt\b/;

export default definePhrases({
  headings: /kinder|minderjahrig|jugendlich|mindestalter|altersgrenze/,
  yes: [
    [
      5,
      YOUNG,
      /\b(richte\w*|erheb\w*|sammel\w*|verarbeit\w*|bearbeit\w*|ubermittel\w*|zustimmung|einwilligung|einwillig\w*|genehmigung|erlaubnis|abstimmen|teilnehmen|nutzen|registrier\w*|anmeld\w*|sein|haben|wissentlich)\b/,
      /(?<!kandi|man|sol)daten\b|\bangebot\w*|\bwebsite\b|\bseite\b|\bdienste?\b|\bzustimmung\b|\bwahlberechtigt\b|\bnewsletter\b|\beinwilligung\b/,
    ],
  ],
  headed: [[3, YOUNG]],
  no: [
    [
      6,
      YOUNG,
      /\b(keine|nicht|niemals)\b/,
      /\b(keine|nicht|niemals)\b.{0,100}\b(daten|kinder|minderjahrige|jugendliche|personen unter)\b/,
      /\b(erheb\w*|sammel\w*|verarbeit\w*|speicher\w*|richte\w*|anfordern|fordern)\b/,
    ],
  ],
  exceptions: /\b(ohne (zustimmung|einwilligung|die|erlaubnis)|ausser|es sei denn|nur)\b/,
  veto: [
    /\bkontaktdaten der eltern\b|\bkinderbetreuung\b|\bart(ikel|\.)? ?6 abs\.? ?1\b.{0,80}\bkind\b|\binsbesondere dann, wenn .{0,60}kind\b/,
  ],
  examples: {
    yes: ['Wer unter 16 Jahren ist, braucht die Zustimmung der Eltern, um den Newsletter zu bestellen.'],
    no: ['Wir erheben wissentlich keine Daten von Kindern.'],
    also: ['data-collected', 'source'],
  },
  counterexamples: ['Kinder sind im Garten willkommen.', 'Die Kinderbetreuung verarbeitet Obst zu Saft.'],
});
