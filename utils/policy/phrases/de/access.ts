import { definePhrases } from '../../define-phrases';

const MAY =
  /\brechte?n?\b|\b(konnen|kannst|konnt|mochtest|darfst|durfen|mochten|wunschen)\b|\bverlangen\b|\bsteh(t|en) .{0,60}\bzu\b|\bgewahr\w*|\bantrag\b|\banspruch\b|\bauf anfrage\b|\bjederzeit\b|\berhalten sie\b|\berhaltst du\b/;

export default definePhrases({
  headings: /\bauskunft|\brechte?\b|betroffenenrechte|datenschutzrechte|zugang/,
  yes: [
    [5, /\bauskunft(s|sanspruch|srechte?s?|sbegehren|sgesuch|sersuchen)?\b/, MAY],
    [2, /\bauskunft\w*\b/, /\bart(ikel|\.)? ?15\b|\brecht (auf )?auskunft\b|\bauskunft (uber|zu|daruber)\b/],
    [5, /\bauskunft\w*\b/, /\bart(ikel|\.)? ?15\b|\bartikel 12-15\b|\bart\. 25 dsg\b/],
    [5, /\b(kopie|bestatigung)\b/, /\b(verlangen|erhalten|anfordern|zur verfugung)\b/, /\bdaten\b/, MAY],
    [
      4,
      /\brecht auf (zugang|einsicht)|\beinsicht\b|\beinsehen\b|\bzugang zu\b/,
      /\b(ihre|ihren|deine|deinen|gespeicherten)\b.{0,40}\bdaten\b/,
      MAY,
    ],
  ],
  headed: [[4, /\b(auskunft|kopie|bestatigung)\b/]],
  veto: [
    /\bgibt (ihnen |dir |euch )?auskunft\b|\bauskunft daruber, (welche|wie|an wen)|\bauskunfteien\b|\bzur auskunft\b|\bgeben (gerne )?auskunft\b/,
    /\bdie auskunft .{0,60}(einschranken|verweigern)\b|\beinholung von auskunften\b/,
  ],
  examples: {
    yes: [
      'Sie haben das Recht auf Auskunft über die zu Ihrer Person gespeicherten Daten.',
      'Du kannst jederzeit Auskunft verlangen.',
    ],
  },
  counterexamples: [
    'Diese Seite gibt Auskunft über den Garten und jederzeit über Rosen.',
    'Auskunfteien haben das Recht zu schlafen.',
  ],
});
