import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'siiprs',
      name: 'Informacijski pooblaščenec (Information Commissioner of the Republic of Slovenia)',
      web: 'https://www.ip-rs.si/',
      email: 'gp.ip@ip-rs.si',
      complaintLanguage: 'sl',
      called: ['Informacijski pooblaščenec', 'Informacijskemu pooblaščencu'],
    },
  ],
});
