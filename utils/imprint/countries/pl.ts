import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

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
    { role: 'finance-agent', strength: 3, joined: 'colon', lead: /pe[łl]nomocnik(?:iem)? finansow(?:y|ym)/iu },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /wydawc(?:a|ą)(?: (?:strony|serwisu|portalu))?/iu,
      opens: true,
    },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /(?:w[łl]a[śs]ciciel(?:em)?|operator(?:em)?|administrator(?:em)?) (?:strony|serwisu|portalu|witryny)(?: internetowe(?:j|go)| www)?/iu,
    },
    { role: 'host', strength: 1, joined: 'colon', lead: /dostawca (?:us[łl]ug )?hostingu?/iu },
    hostingLabel,
  ],
  examples: [
    { text: 'Pełnomocnik finansowy: Anna Przykładowa', role: 'finance-agent', name: 'Anna Przykładowa' },
    { text: 'Właścicielem serwisu jest Partia Przykład', role: 'provider', name: 'Partia Przykład' },
    { text: 'Materiał wyborczy KWW Przykład', role: 'publisher', name: 'KWW Przykład' },
    { text: 'Sfinansowano ze środków KWW Jana Przykładowego', role: 'payer', name: 'KWW Jana Przykładowego' },
  ],
  counterexamples: [
    'Administrator: zaloguj się',
    'Projekt dofinansowany ze środków Unii Europejskiej',
    'Sfinansowano ze środków Unii Europejskiej',
    'Materiał chroniony prawem autorskim',
  ],
});
