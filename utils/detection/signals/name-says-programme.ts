import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The page’s title is that of a part of a campaign site',
    fr: 'Le titre de la page est celui d’une partie de site de campagne',
    de: 'Der Titel der Seite ist der eines Teils einer Kampagnenwebsite',
    es: 'El título de la página es el de una parte de un sitio de campaña',
    it: 'Il titolo della pagina è quello di una parte di un sito di campagna elettorale',
    nl: 'De titel van de pagina is die van een deel van een campagnesite',
    pl: 'Tytuł strony to tytuł części witryny kampanii wyborczej',
    pt: 'O título da página é o de uma parte de um site de campanha',
  },

  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) =>
            zone === 'name' && /^(?:programme|manifesto|campaign|endorse|volunteer|donate|list)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
