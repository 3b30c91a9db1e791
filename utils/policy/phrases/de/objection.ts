import { definePhrases } from '../../define-phrases';

const OBJECT =
  /\b(widerspruch(srechte?s?|s|smoglichkeit)?|widersprech(en|e|t)|widersprichst|zu widersprechen|widerspricht)\b/;

export default definePhrases({
  headings: /widerspr|\brechte?\b|betroffenenrechte|datenschutzrechte|werbung/,
  yes: [
    [
      5,
      OBJECT,
      /\brechte?n?\b|\b(konnen|kannst|konnt)\b|\bsteh(t|en) .{0,60}\bzu\b|\bjederzeit\b|\beinzulegen\b|\beinlegen\b|\bmochte\b|\bwiderspruchsrecht/,
    ],
    [
      2,
      OBJECT,
      /\bart(ikel|\.)? ?21\b|\bbesonderen situation\b|\bdirektwerbung\b|\bgegen die (verarbeitung|nutzung|verwendung)\b|\bder (kunftigen |zukunftigen )?(verarbeitung|nutzung|verwendung)\b/,
    ],
    [5, OBJECT, /\bart(ikel|\.)? ?21\b/],
    [4, /\b(auffordern|verlangen)\b/, /\bverarbeitung\b.{0,60}\beinzustellen\b/],
    [
      3.5,
      /\b(abbestell\w*|abmeld\w*|auszutragen|austragen|kundigen)\b/,
      /\b(newsletters?|rundbriefe?s?|mailings?|werbung|keine weiteren (e-mails|nachrichten))\b/,
      /\b(konnen|kannst|konnt|moglich)\b/,
    ],
  ],
  headed: [[4, OBJECT]],
  no: [
    [
      6,
      OBJECT,
      /\b(keine|kein|nicht)\b/,
      /\b(keine (moglichkeit|widerspruchsmoglichkeit)|kein (recht|widerspruchsrecht)|besteht (daher |folglich )?(keine|kein|nicht))\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|sofern)\b/,
  veto: [
    /\bdas bestehen (eines|des) (rechts?|widerspruch)|\bcookies?\b|\bopt-?out\b|\bim widerspruch zu\b|\bnicht widersprochen\b|\bbeauftragt/,
    /\bwenn (sie|du) (gemass .{0,20})?widerspruch\b.{0,80}\beingelegt\b|\bsie legen gemass\b|\bwiderspruch .{0,60}\beingelegt (haben|hast)\b/,
    /\banderung(en)? (der|dieser) (datenschutz|bestimmung|bedingung|erklarung)|\bwir weisen auf\b|\bwenn sie widerspruch einlegen, werden\b|\blegen sie widerspruch ein, werden\b|\bkontaktdaten durch dritte\b|\bausdrucklich widersprochen\b|\bwerbeinformationen\b|\bweitere hinweise zum widerspruch/,
    /\banalyse durch\b|\bwiderspruchs- und beseitigung|\beinschrankung der verarbeitung .{0,100}\bverlangen\b.{0,20}\b(soweit|wenn)\b/,
  ],
  examples: {
    yes: [
      'Sie können der Verarbeitung Ihrer Daten jederzeit widersprechen.',
      'Gegen die Verarbeitung können Sie Widerspruch einlegen.',
    ],
    no: ['Gegen diese Verarbeitung besteht keine Widerspruchsmöglichkeit, ein Widerspruch ist nicht vorgesehen.'],
  },
  counterexamples: [
    'Der Nutzung von Cookies können Sie im Browser widersprechen.',
    'Der Plan steht im Widerspruch zu den Rechten der Bäume.',
  ],
});
