import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'nods',
      name: 'Datatilsynet (Norwegian Data Protection Authority)',
      web: 'https://www.datatilsynet.no/',
      email: 'postkasse@datatilsynet.no',
      complaintLanguage: 'no',
      called: ['Datatilsynet'],
    },
  ],
});
