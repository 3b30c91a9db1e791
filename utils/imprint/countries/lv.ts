import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Priekšvēlēšanu aģitācija names who paid for it; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /apmaks[āa](?:ts|ta|jis|ja)?(?: no)?/iu,
      needs: /priek[šs]v[ēe]l[ēe][šs]anu|a[ģg]it[āa]cij|politisk[āa] rekl[āa]ma/iu,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /izdev[ēe]js(?= ?:)/iu, opens: true },
    { role: 'host', strength: 1, joined: 'colon', lead: /(?:hostings|mitin[āa]t[āa]js)(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Priekšvēlēšanu aģitācija. Apmaksā Partija Piemērs', role: 'payer', name: 'Partija Piemērs' },
    { text: 'Izdevējs: Biedrība Piemērs', role: 'publisher', name: 'Biedrība Piemērs' },
  ],
  counterexamples: ['Apmaksā Eiropas Savienība'],
});
