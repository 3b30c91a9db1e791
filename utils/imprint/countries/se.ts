import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Ansvarig utgivare (Yttrandefrihetsgrundlagen 1 kap. 4 §); background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /ansvarig utgivare(?: f[öo]r (?:sidan|webbplatsen|hemsidan))?/iu,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:sidan|hemsidan|webbplatsen|webbsidan) (?:drivs|ges ut|ägs|publiceras) av/iu,
    },
    { role: 'host', strength: 1, joined: 'colon', lead: /webbhotell(?= ?:)|webbhotellsleverant[öo]r/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Ansvarig utgivare: Anna Exempel', role: 'press-responsible', name: 'Anna Exempel' },
    {
      text: 'Webbplatsen drivs av Exempelpartiet, Exempelgatan 1, 111 22 Stockholm',
      role: 'publisher',
      name: 'Exempelpartiet',
      address: 'Exempelgatan 1, 111 22 Stockholm',
    },
    { text: 'Webbhotell: Exempel Server AB', role: 'host', name: 'Exempel Server AB' },
  ],
  counterexamples: ['Vi tar ansvar för kommunen.', 'Personuppgiftsombud: Anna Exempel'],
});
