import { definePhrases } from '../../define-phrases';

const SELL =
  /\b(verkauf(en|t|e|s|te)?|verausser\w*|vermiet(en|et|ung)|verpacht\w*|adresshandel|handel mit|datenhandel|kommerziell (genutzt|verwertet|weiter\w+))\b/;
const DATA = /(?<!kandi|man|sol)daten\b|\binformationen\b|\badressen\b|\bangaben\b|\bdatenhandel\b/;

export default definePhrases({
  headings: /verkauf|handel|weitergabe|dritte/,
  yes: [
    [5, SELL, DATA, /\b(konnen|durfen|werden|wird|an (dritte|partner|andere))\b/],
    [5, /\btausch(en|t)?\b/, /\badressen\b|\badresslisten\b/, /\b(mit|konnen|werden)\b/],
  ],
  no: [
    [6, SELL, DATA, /\b(nicht|keine|keinerlei|weder|niemals|nie|keinem|kein)\b/],
    [
      6,
      SELL,
      /\b(sie|diese)\b/,
      /\b(nicht|weder|niemals|nie)\b.{0,80}\b(verkauf\w*|vermiet\w*|verausser\w*)\b/,
      /\bdritte\w*\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|ohne (ihre|deine)|sofern)\b/,
  veto: [
    /\bfusion|\bubernahme\b|\binsolvenz|\bumstrukturier|\bkauf(vertrag|preis)|\bverkaufer|\bunternehmensverkauf|\bverkauf (des|unseres) (unternehmens|vereins)|\bverkauf von (waren|eintritts)|\bsorgfaltig\b/,
  ],
  examples: {
    yes: ['Wir dürfen Adressen an Partner verkaufen oder vermieten.'],
    no: ['Wir verkaufen Ihre Daten nicht.', 'Adressen werden weder verkauft noch vermietet.'],
    also: ['recipients'],
  },
  counterexamples: ['Beim Verkauf von Waren im Garten hilft jede Hand.', 'Wir verkaufen Kuchen an Partner.'],
});
