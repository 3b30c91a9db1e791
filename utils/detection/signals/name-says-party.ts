import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The site’s name is that of a party or group of elected members',
    fr: 'Le nom du site est celui d’un parti ou d’un groupe d’élus',
    de: 'Der Name der Website ist der einer Partei oder Fraktion',
    es: 'El nombre del sitio es el de un partido o un grupo de cargos electos',
    it: 'Il nome del sito è quello di un partito o di un gruppo di eletti',
    nl: 'De naam van de site is die van een partij of fractie',
    pl: 'Nazwa witryny to nazwa partii lub klubu osób wybranych',
    pt: 'O nome do site é o de um partido ou grupo de eleitos',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => zone === 'name' && role === 'party')),
});
