import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'nlap',
      name: 'Autoriteit Persoonsgegevens (Dutch Data Protection Authority)',
      web: 'https://autoriteitpersoonsgegevens.nl/',
      email: 'info@autoriteitpersoonsgegevens.nl',
      complaintLanguage: 'nl',
      called: ['Autoriteit Persoonsgegevens', 'Dutch Data Protection Authority'],
    },
  ],
});
