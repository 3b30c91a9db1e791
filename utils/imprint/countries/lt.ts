import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Political advertising names the source of its funds, vrk.lt; wording is background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'payer', strength: 3, joined: 'words', lead: /apmok[ėe](?:ta|s) i[šs]/iu, needs: /politin[ėe] reklama/iu },
    { role: 'payer', strength: 2, joined: 'words', lead: /apmok[ėe]jo/iu, needs: /politin[ėe] reklama/iu },
    hostingLabel,
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
