import { definePhrases } from '../../define-phrases';

const CONSENT = /\b(einwilligung\w*|einwilligungserklarung\w*|einverstandnis\w*|zustimmung\w*|diese|das abo)\b/;
const WITHDRAW =
  /\b(widerruf(en|t|s|bar|lich|srecht\w*|smoglichkeit\w*)?|zuruck(zu)?zieh\w*|zuruckgezogen|zuruckgenommen|zuruck(zu)?nehmen|widerrufst)\b/;

export default definePhrases({
  headings: /widerruf|einwilligung|\brechte?\b|betroffenenrechte/,
  yes: [
    [
      6,
      WITHDRAW,
      /\b(einwilligung\w*|einverstandnis\w*|zustimmung\w*)\b/,
      /\b(konnen|kannst|konnt|kann|konne|recht\w*|jederzeit|moglich|moglichkeit)\b/,
    ],
    [4, WITHDRAW, CONSENT, /\b(konnen|kannst|konnt|kann)\b/, /\bjederzeit\b|\bfur die zukunft\b/],
    [5, WITHDRAW, /\bart(ikel|\.)? ?7\b/],
    [2, WITHDRAW, /\bart(ikel|\.)? ?7\b|\bjederzeit\b|\bfur die zukunft\b/, /\beinwilligung\w*/],
    [5, /\brecht auf widerruf\b|\bwiderrufsrecht\b/, /\beinwilligung\w*|\bdatenschutz\w*/],
  ],
  headed: [[3, WITHDRAW]],
  veto: [
    /\brechtmassigkeit\b(?!.{0,160}\bkonnen\b)|\bkaufvertrag|\bwiderrufsbelehrung|\bsepa\b|\bwiderruft\b(?!.{0,40}\bkann)/,
    /\bcookie\w*\b|\bhaben wir bereits\b|\bkonsequenzen eines widerrufs\b|\bz\. ?b\. wenn sie ihre einwilligung widerrufen\b|\bsie widerrufen ihre einwilligung und\b/,
    /\bwiderruf .{0,40}(beruhrt|wirkt sich|wirkt)\b.{0,40}\bnicht\b/,
  ],
  examples: {
    yes: [
      'Sie können Ihre Einwilligung jederzeit widerrufen.',
      'Ein Widerruf deiner Einwilligung ist jederzeit möglich.',
    ],
  },
  counterexamples: [
    'Die Rechtmäßigkeit der bis zum Widerruf der Einwilligung erfolgten Verarbeitung bleibt jederzeit unberührt.',
    'Den Kaufvertrag können Sie jederzeit widerrufen.',
  ],
});
