import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'hrazop',
      name: 'Agencija za zaštitu osobnih podataka (Croatian Personal Data Protection Agency)',
      web: 'https://azop.hr/',
      email: 'azop@azop.hr',
      complaintLanguage: 'hr',
      called: ['Agencija za zaštitu osobnih podataka', 'Agenciji za zaštitu osobnih podataka', 'AZOP'],
    },
  ],
});
