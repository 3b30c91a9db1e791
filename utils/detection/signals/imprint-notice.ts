import { defineSignal } from '../signal';

/** What only electoral material has to declare. On its own a common phrase ("publisher") says nothing. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'A declaration that election material carries',
    fr: 'Une mention propre au matériel électoral',
    de: 'Eine Angabe, wie sie auf Wahlwerbung steht',
    es: 'Una mención propia del material electoral',
    it: 'Una dicitura propria del materiale elettorale',
    nl: 'Een vermelding die op verkiezingsmateriaal staat',
    pl: 'Oznaczenie, jakie noszą materiały wyborcze',
    pt: 'Uma menção própria do material eleitoral',
  },
  look: ({ imprint }) =>
    imprint
      .filter(({ strength }) => strength >= 3)
      .map(({ quote }) => ({ saw: quote.exact.slice(0, 300), where: 'footer' })),
});
