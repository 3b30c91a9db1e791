import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

/** Words of elections and parties; those of offices and councils fill a town hall's pages as well. */
const COUNTED = /^(?:candidate|election|party|manifesto|stands)$/;
/** Every so many words of a text one such word: a step of the scale. */
const STEP = 0.01;
const STEPS = 4;

/** A campaign's texts are full of such words; elsewhere they stand alone. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Many of its words are election words',
    fr: 'Nombre de ses mots sont des mots d’élection',
    de: 'Viele ihrer Wörter sind Wahlbegriffe',
    es: 'Muchas de sus palabras son electorales',
    it: 'Molte delle sue parole sono parole elettorali',
    nl: 'Veel van de woorden zijn verkiezingswoorden',
    pl: 'Wiele słów dotyczy wyborów',
    pt: 'Muitas das suas palavras são eleitorais',
  },
  full: STEPS,
  look: ({ words }) => {
    const length = words.texts.find(({ zone }) => zone === 'text')?.words.length ?? 0;
    const hits = words.hits.filter(({ zone, role }) => zone === 'text' && COUNTED.test(role));
    const steps = Math.min(STEPS, Math.floor(hits.length / length / STEP));
    return evidenceOf(hits).slice(0, steps);
  },
});
