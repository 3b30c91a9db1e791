import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const ARTICLE = 'Les âmes (données) des candidats, https://antebellum2017fr.wordpress.com/2016/12/15/';
const PAGES = ['{account}.digitalebox.com', '{account}.digitalebox.fr'];

export default definePlatform({
  name: 'DigitaleBox',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public code of the platform, read 2026-08; background knowledge',
  date: '2026-08',
  operator: sourced('DigitaleBox', ARTICLE, '2016-12-15'),
  seat: sourced('FR', ARTICLE, '2016-12-15'),
  hosts: ['digitalebox.com', 'www.digitalebox.com', 'digitalebox.fr', 'www.digitalebox.fr'],
  policyLanguages: background('fr en'),
  fingerprints: {
    address: [...PAGES, 'digitalebox.com', 'www.digitalebox.com', 'digitalebox.fr', 'www.digitalebox.fr'],
    script: ['*.digitalebox.com', '*.digitalebox.fr'],
    frame: ['*.digitalebox.com', '*.digitalebox.fr'],
    form: PAGES,
    link: PAGES,
  },
  reserved: ['www', 'doc', 'log', 'contact'],
  confusedWith: ['a site that links to the company'],
  examples: [
    { facts: { url: 'https://exemple.digitalebox.com/' }, role: 'host', account: 'exemple' },
    {
      facts: {
        forms: [{ action: 'https://exemple.digitalebox.fr/signup', method: 'post', fields: [], submit: 'Je signe' }],
      },
      role: 'sends-to',
      account: 'exemple',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://ladigitalebox.fr/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.digitalebox.fr/', text: 'DigitaleBox', area: 'footer' }] },
    },
  ],
});
