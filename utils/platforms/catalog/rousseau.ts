import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const PRESS_2018 = 'ilfattoquotidiano.it, 15 March 2018, on the decision of the Garante';
const PRESS_2021 = 'punto-informatico.it, June 2021, on the decision of the Garante';

export default definePlatform({
  name: 'Rousseau',
  // Run for a party by an association that was not the party.
  kind: 'host-platform',
  purpose: 'participation',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('Associazione Rousseau', PRESS_2018, '2018-03-15'),
  seat: sourced('IT', PRESS_2018, '2018-03-15'),
  gdprRole: { ...sourced('processor', PRESS_2021, '2021-06'), value: 'processor' },
  // The authority had it hand all members’ data to the movement; its own texts are not at hand.
  dataOwner: { ...uncertain('customer', PRESS_2021, '2021-06'), value: 'customer' },
  hosts: ['rousseau.movimento5stelle.it'],
  policyLanguages: sourced('it', PRESS_2021, '2021-06'),
  ended: sourced('2021', PRESS_2021, '2021-06'),
  fingerprints: {
    address: ['rousseau.movimento5stelle.it'],
    frame: ['rousseau.movimento5stelle.it'],
    form: ['rousseau.movimento5stelle.it'],
    link: ['rousseau.movimento5stelle.it'],
  },
  confusedWith: ['other sites named after the philosopher'],
  examples: [
    { facts: { url: 'https://rousseau.movimento5stelle.it/main.php' }, role: 'host' },
    {
      facts: { links: [{ url: 'https://rousseau.movimento5stelle.it/', text: 'Iscriviti', area: 'nav' }] },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://rousseau.movimento5stelle.it.example.net/' } },
    { why: 'the philosopher', facts: { url: 'https://www.rousseau-example.it/', title: 'Jean-Jacques Rousseau' } },
  ],
});
