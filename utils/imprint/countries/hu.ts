import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Felelős kiadó of election material; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'publisher', strength: 2, joined: 'colon', lead: /felel[őo]s kiad[óo]/iu },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /(?:a )?kiad(?:ja|ó neve)(?= ?:)/iu, opens: true },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /(?:a )?(?:weboldal|honlap|szolg[áa]ltat[óo]) (?:[üu]zemeltet[őo]je|tulajdonosa|neve)/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /t[áa]rhely ?-?szolg[áa]ltat[óo](?:ja)?(?: (?:neve|c[ée]gneve|adatai))?/iu,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Felelős kiadó: Példa Párt', role: 'publisher', name: 'Példa Párt' },
    {
      text: 'Tárhelyszolgáltató: Példa Szerver Kft., 1132 Budapest, Példa utca 18.',
      role: 'host',
      name: 'Példa Szerver Kft.',
      address: '1132 Budapest, Példa utca 18',
    },
    { text: 'A honlap üzemeltetője: Példa Egyesület', role: 'provider', name: 'Példa Egyesület' },
  ],
  counterexamples: ['A kiadó lakás a belvárosban van.'],
});
