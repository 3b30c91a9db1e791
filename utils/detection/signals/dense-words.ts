import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';
import { DECISIVE } from '../words/lexicon';

/** Every so many words of a text one decisive election word: a step of the scale. */
const STEP = 0.01;
const STEPS = 4;

/** A campaign's texts are full of such words; elsewhere they stand alone. */
export default defineSignal({
  label: { en: 'Many of its words are election words', fr: 'Nombre de ses mots sont des mots d’élection' },
  full: STEPS,
  look: ({ words }) => {
    const length = words.texts.find(({ zone }) => zone === 'text')?.words.length ?? 0;
    const hits = words.hits.filter(({ zone, role }) => zone === 'text' && DECISIVE.includes(role));
    const steps = Math.min(STEPS, Math.floor(hits.length / Math.max(length, 50) / STEP));
    return evidenceOf(hits).slice(0, steps);
  },
});
