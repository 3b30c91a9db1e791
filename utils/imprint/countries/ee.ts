import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Väljaandja and majutus of a site; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'publisher', strength: 1, joined: 'colon', lead: /v[äa]ljaandja(?= ?:)/iu, opens: true },
    {
      role: 'payer',
      strength: 2,
      joined: 'colon',
      lead: /(?:(?:valimis)?reklaami )?(?:tellija|maksja)/iu,
      needs: /reklaam|valimis/iu,
      opens: true,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /(?:veebimajutus|majutaja)(?: ?teenus)?(?= ?:)/iu,
      opens: true,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Valimisreklaami tellija: Näidiserakond', role: 'payer', name: 'Näidiserakond' },
    { text: 'Väljaandja: MTÜ Näidis', role: 'publisher', name: 'MTÜ Näidis' },
  ],
  counterexamples: ['Maksumaksja: Eesti rahvas'],
});
