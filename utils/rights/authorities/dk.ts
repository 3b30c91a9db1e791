import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'dkdi',
      name: 'Datatilsynet (Data Inspectorate of Denmark)',
      web: 'https://www.datatilsynet.dk/',
      email: 'dt@datatilsynet.dk',
      complaintLanguage: 'da',
      called: ['Datatilsynet'],
    },
  ],
});
