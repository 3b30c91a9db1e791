import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Canada Elections Act: election advertising is authorized by the official agent',
  date: '2026-11-22',
  phrases: [
    {
      role: 'authoriser',
      strength: 3,
      joined: 'words',
      lead: /authori[sz]ed by the (?:official|chief|registered|financial) agent (?:of|for)/iu,
    },
    {
      role: 'authoriser',
      strength: 3,
      joined: 'words',
      name: 'optional',
      lead: /autoris[ée]e? par l[’']agente? (?:officiel(?:le)?|principale?|enregistr[ée]e?)(?: d[eu’']| pour)?/iu,
    },
  ],
  examples: [
    { text: 'Autorisé par l’agente officielle de Jeanne Exemple', role: 'authoriser', name: 'Jeanne Exemple' },
    { text: 'Authorized by the official agent of Jane Example.', role: 'authoriser', name: 'Jane Example' },
    { text: 'Autorisé par l’agent officiel de Jeanne Exemple', role: 'authoriser', name: 'Jeanne Exemple' },
  ],
});
