import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Legea 334/2006: the code of the financial agent stands on all electoral material',
  date: '2026-11-22',
  phrases: [
    {
      role: 'finance-agent',
      strength: 3,
      joined: 'words',
      lead: /CMF|cod(?:ul)? (?:unic )?(?:de )?(?:identificare )?(?:al )?mandatar(?:ului)? financiar/iu,
      nameStart: /^\d{8}/u,
    },
  ],
  examples: [{ text: 'CMF: 11250001', role: 'finance-agent', name: '11250001' }],
  counterexamples: ['CMF este o abreviere.'],
});
