import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'hunaih',
      name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság (Hungarian National Authority for Data Protection and Freedom of Information)',
      web: 'https://www.naih.hu/',
      email: 'ugyfelszolgalat@naih.hu',
      complaintLanguage: 'hu',
      called: ['Nemzeti Adatvédelmi és Információszabadság Hatóság', 'NAIH'],
    },
  ],
});
