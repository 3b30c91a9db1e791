import { definePhrases } from '../../define-phrases';

const DAY =
  /\b\d{1,2}\. ?(\d{1,2}\.|jan\w*|feb\w*|mar\w*|apr\w*|mai|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dez\w*) ?(\d{4}|\d{2})\b|\b(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{4}\b/;

export default definePhrases({
  headings: /stand\b|aktualisier|anderung|aktualitat|gultigkeit|version|inkrafttreten/,
  yes: [
    [
      5,
      DAY,
      /\bstand\b|\b(zuletzt|letzte\w*) (am |wurde )?.{0,40}(aktualisier\w*|geander\w*|anderung\w*|uberarbeit\w*|angepasst|gepruft|bearbeitet)|\bzuletzt am\b|\bletztes update\b|\bversion (vom|\d)|\bfassung vom\b|\bgultig (ab|seit)\b|\bin kraft\b|\bdatiert\b|\baktualisier\w* am\b|\bgeandert am\b|\bletzte anderung\w*/,
    ],
    // A place and a day, alone in a line: how German letters are dated.
    [3, DAY, /[a-z], (den |im )?(\d{1,2}\. ?(\d{1,2}\.|[a-z]{3,9})|[a-z]{3,9}) ?\d{4}\b/],
  ],
  headed: [[3, DAY]],
  veto: [
    /\b(datenschutz-?grundverordnung|dsgvo|ds-gvo|bdsg|dsg|verordnung|richtlinie \(eu\)|gesetz)\b.{0,60}\b(in kraft|vom|gultig)\b|\bin kraft getreten\w*\b|\bstand der technik\b.{0,20}$/,
    /tag, (den )?\d|\bcookies?\b|\beugh\b|\burteil\b/,
    /^(?!.{0,2000}\b(stand|zuletzt|letzte|aktualis|version|fassung|gultig|datiert|geandert|kraft|update)).{60}/,
  ],
  examples: {
    yes: ['Stand dieser Seite: Mai 2024.', 'Zuletzt aktualisiert am 24.03.2024.'],
  },
  counterexamples: ['Die am 25. Mai 2018 in Kraft getretene Verordnung ist lang.', 'Der Stand auf dem Markt ist gut.'],
});
