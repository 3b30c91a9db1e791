import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Headings and menu list fields of policy',
    fr: 'Titres et menu énumèrent des domaines politiques',
    de: 'Überschriften und Menü zählen Politikfelder auf',
    es: 'Encabezados y menú enumeran ámbitos políticos',
    it: 'Titoli e menu elencano temi politici',
    nl: 'Koppen en menu sommen beleidsterreinen op',
    pl: 'Nagłówki i menu wymieniają dziedziny polityki',
    pt: 'Cabeçalhos e menu enumeram áreas políticas',
  },
  full: 5,
  look: ({ words }) =>
    evidenceOf(
      distinct(words.hits.filter(({ role, zone }) => role === 'topics' && /^(?:heading|menu|call)$/.test(zone))),
    ),
});
