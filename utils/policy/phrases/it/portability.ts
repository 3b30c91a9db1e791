import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, RIGHT, WHO_MAY } from './words/who-may';

const PORT = /\bportabilita\b/;
const FORMAT =
  /\bformato (strutturato|leggibile|elettronico|di uso comune|comune)\b|\bleggibile da (un )?(dispositivo|macchina)\b|\bmachine[- ]readable\b/;

export default definePhrases({
  headings: /portabilita|diritt[oi]/,
  yes: [
    [5, PORT, WHO_MAY],
    [5, PORT, RIGHT],
    [5, FORMAT, /\b(ricev(ere|erli)|ottenere|comunicazione|trasmett\w+|trasferi\w+|richieder\w+|export)\b/, /\bdati\b/],
    [1, PORT, /\bdati\b/, /\bart(t?\.|icol[oi])? ?20\b/],
    [1, PORT, FORMAT],
    [4, /\b(altro|diverso|nuovo) titolare\b/, /\btra(smett|smis|sferi|smess)\w+/, /\bdiritto\b/],
  ],
  headed: [[4, PORT]],
  no: [[6, PORT, /\bnon (ha|hai|e|si applica|sussiste)\b.{0,40}\b(diritto|portabilita|applica\w*)\b/]],
  exceptions: /\b(salvo|tranne)\b/,
  veto: [NOT_A_RIGHT, /\bportabilita del numero\b|\bcookies?\b/],
  examples: {
    yes: ['Hai diritto alla portabilità dei dati.', 'Puoi ricevere i tuoi dati in un formato strutturato.'],
  },
  counterexamples: [
    'La portabilità del numero si può chiedere all’operatore.',
    'Il libro si può ricevere in un formato comune.',
  ],
});
