import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Kodeks wyborczy art. 109: electoral material names its committee',
  date: '2026-11-22',
  phrases: [
    {
      role: 'publisher',
      strength: 3,
      joined: 'words',
      lead: /materia[łl]y? wyborcz[ye]/iu,
      nameStart: /^(?:KKW|KWW|KW|Komitet|\p{Lu})/u,
    },
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /s?finansowan[oyea](?: jest)? (?:ze [śs]rodk[óo]w|przez)/iu,
      nameStart: /^(?:KKW|KWW|KW|Komitetu?)\b/u,
    },
  ],
  examples: [
    { text: 'Materiał wyborczy KWW Przykład', role: 'publisher', name: 'KWW Przykład' },
    { text: 'Sfinansowano ze środków KWW Jana Przykładowego', role: 'payer', name: 'KWW Jana Przykładowego' },
  ],
  counterexamples: [
    'Projekt dofinansowany ze środków Unii Europejskiej',
    'Sfinansowano ze środków Unii Europejskiej',
    'Materiał chroniony prawem autorskim',
  ],
});
