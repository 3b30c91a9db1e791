import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Ábyrgðarmaður of a publication; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /ábyrgðarmaður(?: síðunnar| vefsins)?/iu },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /útgefandi(?= ?:)/iu, opens: true },
    { role: 'host', strength: 1, joined: 'colon', lead: /(?:hýsing|vefhýsing)(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Ábyrgðarmaður: Jón Dæmi', role: 'press-responsible', name: 'Jón Dæmi' },
    { text: 'Útgefandi: Dæmaflokkurinn', role: 'publisher', name: 'Dæmaflokkurinn' },
  ],
  counterexamples: ['Við berum ábyrgð á landinu.'],
});
