import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Ansvarlig redaktør (medieansvarsloven § 7), utgiver; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /ansvarlig (?:redakt[øo]r|utgiver)(?: for (?:siden|nettsiden))?/iu,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /utgiver(?= ?:)/iu, opens: true },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:siden|nettsiden|nettstedet) (?:drives|eies|utgis|driftes) av/iu,
    },
    { role: 'host', strength: 1, joined: 'colon', lead: /webhotell(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Ansvarlig redaktør: Kari Eksempel', role: 'press-responsible', name: 'Kari Eksempel' },
    { text: 'Nettsiden drives av Eksempelpartiet', role: 'publisher', name: 'Eksempelpartiet' },
    { text: 'Webhotell: Eksempel Servere AS', role: 'host', name: 'Eksempel Servere AS' },
  ],
  counterexamples: ['Vi er ansvarlig for barna våre.'],
});
