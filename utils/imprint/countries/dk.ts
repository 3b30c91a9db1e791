import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Ansvarshavende and udgiver of publications, webhotel of sites; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /ansvarshavende(?: redakt[øo]r)?/iu },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /udgiver(?= ?:)/iu, opens: true },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:siden|hjemmesiden|websitet|webstedet) (?:er )?(?:udgivet|drives|ejes) af/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:siden|hjemmesiden|websitet|webstedet) (?:er )?hostes? (?:af|hos)/iu,
    },
    { role: 'host', strength: 1, joined: 'colon', lead: /webhotel(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Ansvarshavende redaktør: Jens Eksempel', role: 'press-responsible', name: 'Jens Eksempel' },
    {
      text: 'Hjemmesiden drives af Eksempelpartiet, Eksempelvej 1, 8000 Aarhus C',
      role: 'publisher',
      name: 'Eksempelpartiet',
      address: 'Eksempelvej 1, 8000 Aarhus C',
    },
    { text: 'Webhotel: Eksempel Servere ApS', role: 'host', name: 'Eksempel Servere ApS' },
  ],
  counterexamples: ['Vi er et ansvarligt parti.', 'Udgivere af aviser får støtte.'],
});
