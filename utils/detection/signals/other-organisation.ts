import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is a union, charity, church, club or university',
    fr: 'C’est un syndicat, une association, une église ou une université',
    de: 'Es ist eine Gewerkschaft, ein Hilfswerk, eine Kirche, ein Verein oder eine Hochschule',
    es: 'Es un sindicato, una asociación, una iglesia, un club o una universidad',
    it: 'È un sindacato, un ente benefico, una chiesa, un circolo o un’università',
    nl: 'Het is een vakbond, goed doel, kerk, vereniging of universiteit',
    pl: 'To związek zawodowy, organizacja dobroczynna, kościół, klub lub uczelnia',
    pt: 'É um sindicato, associação, igreja, clube ou universidade',
  },
  full: 3,
  look: ({ words }) => evidenceOf(distinct(words.hits.filter(({ role, zone }) => role === 'union' && zone !== 'text'))),
});
