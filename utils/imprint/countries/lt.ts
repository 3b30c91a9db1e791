import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Political advertising names the source of its funds, vrk.lt; wording is background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'payer', strength: 3, joined: 'words', lead: /apmok[ėe](?:ta|s) i[šs]/iu, needs: /politin[ėe] reklama/iu },
  ],
  examples: [
    {
      text: 'Politinė reklama. Apmokėta iš Pavyzdžio partijos sąskaitos',
      role: 'payer',
      name: 'Pavyzdžio partijos sąskaitos',
    },
  ],
  counterexamples: ['Apmokėta iš Pavyzdžio lėšų'],
});
