import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Υπεύθυνος έκδοσης and host of a site; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /(?:εκδότης|εκδότρια|υπε[ύυ]θυν(?:ος|η) έκδοσης|ιδιοκτ[ήη]της(?: ιστοσελίδας| ιστοτόπου)?)(?= ?:)/iu,
    },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /υπε[ύυ]θυν(?:ος|η) (?:σύνταξης|περιεχομένου)/iu },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /φιλοξεν[ίι]α(?: ιστοσελ[ίι]δας| ιστοτ[όο]που)?(?= ?:)/iu,
      opens: true,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /φιλοξενείται (?:από|στην?|στους διακομιστές της)(?: την?)?/iu,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Υπεύθυνος έκδοσης: Μαρία Παράδειγμα', role: 'publisher', name: 'Μαρία Παράδειγμα' },
    { text: 'Φιλοξενία: Παράδειγμα ΑΕ', role: 'host', name: 'Παράδειγμα ΑΕ' },
  ],
  counterexamples: ['Η φιλοξενία των προσφύγων είναι καθήκον.'],
});
