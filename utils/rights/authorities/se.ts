import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'sedi',
      name: 'Integritetsskyddsmyndigheten (Swedish Data Protection Authority)',
      web: 'https://www.imy.se/',
      email: 'imy@imy.se',
      complaintLanguage: 'sv',
      called: ['Integritetsskyddsmyndigheten', 'IMY'],
    },
  ],
});
