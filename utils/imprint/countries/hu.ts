import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Felelős kiadó of election material; background knowledge',
  date: '2026-11-22',
  phrases: [{ role: 'publisher', strength: 2, joined: 'colon', lead: /felel[őo]s kiad[óo]/iu }],
  examples: [{ text: 'Felelős kiadó: Példa Párt', role: 'publisher', name: 'Példa Párt' }],
});
