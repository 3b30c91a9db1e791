import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The site’s name is that of an association, union, church or university',
    fr: 'Le nom du site est celui d’une association, d’un syndicat, d’une église ou d’une université',
    de: 'Der Name der Website ist der eines Vereins, einer Gewerkschaft, Kirche oder Hochschule',
    es: 'El nombre del sitio es el de una asociación, un sindicato, una iglesia o una universidad',
    it: 'Il nome del sito è quello di un’associazione, un sindacato, una chiesa o un’università',
    nl: 'De naam van de site is die van een vereniging, vakbond, kerk of universiteit',
    pl: 'Nazwa witryny to nazwa stowarzyszenia, związku zawodowego, kościoła lub uczelni',
    pt: 'O nome do site é o de uma associação, sindicato, igreja ou universidade',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => role === 'union' && zone === 'name')),
});
