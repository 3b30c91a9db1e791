import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';
import { DECISIVE, SUPPORTING } from '../words/lexicon';

/** "List", "vote" and "programme" are everyday words; several kinds of them together, one of them decisive, are not. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Many kinds of election words together',
    fr: 'Plusieurs sortes de mots électoraux réunies',
    de: 'Viele Arten von Wahlbegriffen beisammen',
    es: 'Muchas clases de palabras electorales juntas',
    it: 'Molti tipi di parole elettorali insieme',
    nl: 'Veel soorten verkiezingswoorden bij elkaar',
    pl: 'Wiele rodzajów słów wyborczych naraz',
    pt: 'Muitos tipos de palavras eleitorais juntos',
  },
  full: 9,
  look: ({ words }) => {
    const political = words.hits.filter(({ role }) => DECISIVE.includes(role) || SUPPORTING.includes(role));
    const kinds = distinct(political, ({ role }) => role);
    return kinds.some(({ role }) => DECISIVE.includes(role)) ? evidenceOf(kinds) : [];
  },
});
