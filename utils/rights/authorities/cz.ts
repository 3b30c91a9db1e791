import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'czcuooz',
      name: 'Úřad pro ochranu osobních údajů (Czech Office for Personal Data Protection)',
      web: 'https://www.uoou.cz/',
      email: 'posta@uoou.cz',
      complaintLanguage: 'cs',
      called: ['Úřad pro ochranu osobních údajů', 'Úřadu pro ochranu osobních údajů', 'ÚOOÚ'],
    },
  ],
});
