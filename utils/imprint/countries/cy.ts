import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Phrases of legal notices in Greek as used in Cyprus; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'publisher', strength: 1, joined: 'colon', lead: /υπε[ύυ]θυν(?:ος|η) έκδοσης/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /φιλοξεν[ίι]α ιστοσελ[ίι]δας/iu },
    hostingLabel,
  ],
  examples: [{ text: 'Υπεύθυνη έκδοσης: Ελένη Παράδειγμα', role: 'publisher', name: 'Ελένη Παράδειγμα' }],
  counterexamples: [],
});
