import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'fitst',
      name: 'Tietosuojavaltuutetun toimisto (Office of the Data Protection Ombudsman of Finland)',
      web: 'https://tietosuoja.fi/',
      email: 'tietosuoja@om.fi',
      complaintLanguage: 'fi',
      called: ['Tietosuojavaltuutetun toimisto', 'Tietosuojavaltuutetulle', 'Dataombudsmannens byrå'],
    },
  ],
});
