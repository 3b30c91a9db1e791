import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The site’s name is that of an authority',
    fr: 'Le nom du site est celui d’une autorité',
    de: 'Der Name der Website ist der einer Behörde',
    es: 'El nombre del sitio es el de una autoridad',
    it: 'Il nome del sito è quello di un’autorità',
    nl: 'De naam van de site is die van een overheidsinstantie',
    pl: 'Nazwa witryny to nazwa organu władzy',
    pt: 'O nome do site é o de uma autoridade',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => role === 'authority' && zone === 'name')),
});
