import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'English phrases of legal notices as used in Malta; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /published by/iu,
      tail: /^:? ?[^|\n]{3,80}?,[^\n]{2,80}(?:Malta|Gozo)/iu,
      opens: true,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Published by Partit Eżempju, 1 Triq Eżempju, Valletta, Malta', role: 'publisher', name: 'Partit Eżempju' },
  ],
  counterexamples: ['Published by The Example Times'],
});
