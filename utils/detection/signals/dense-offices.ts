import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

/** Every so many words of a text one such word: a step of the scale. */
const STEP = 0.01;
const STEPS = 4;

/** "Mayor", "council", "district": a candidate's pages are full of the office stood for, and a town hall's of its own. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Many of its words are those of public offices',
    fr: 'Nombre de ses mots sont ceux de fonctions publiques',
    de: 'Viele ihrer Wörter bezeichnen öffentliche Ämter',
    es: 'Muchas de sus palabras son de cargos públicos',
    it: 'Molte delle sue parole sono quelle di cariche pubbliche',
    nl: 'Veel van de woorden zijn die van openbare ambten',
    pl: 'Wiele słów dotyczy urzędów publicznych',
    pt: 'Muitas das suas palavras são de cargos públicos',
  },
  full: STEPS,
  look: ({ words }) => {
    const length = words.texts.find(({ zone }) => zone === 'text')?.words.length ?? 0;
    const hits = words.hits.filter(({ zone, role }) => zone === 'text' && /^(?:office|constituency)$/.test(role));
    const steps = Math.min(STEPS, Math.floor(hits.length / length / STEP));
    return evidenceOf(hits).slice(0, steps);
  },
});
