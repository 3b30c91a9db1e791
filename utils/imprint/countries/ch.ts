import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Phrases of Swiss legal notices in three languages; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergeur(?: du site(?: web| internet)?)?/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergement(?: du site(?: web| internet)?)?/iu },
    hostingLabel,
    { role: 'publisher', strength: 1, joined: 'colon', lead: /herausgeber(?:in)?/iu },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /verantwortlich(?:e[rn]?)? f[üu]r den inhalt/iu },
  ],
  examples: [
    {
      text: 'Herausgeberin: Beispielpartei Kanton Bern, Postfach',
      role: 'publisher',
      name: 'Beispielpartei Kanton Bern',
    },
    { text: 'Verantwortlich für den Inhalt\nErika Beispiel', role: 'press-responsible', name: 'Erika Beispiel' },
    {
      text: 'Herausgeberin: Beispielpartei, Postfach 12, 3000 Bern',
      role: 'publisher',
      name: 'Beispielpartei',
      address: 'Postfach 12, 3000 Bern',
    },
  ],
});
