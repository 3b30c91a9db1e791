import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'plgiodo',
      name: 'UODO – Urząd Ochrony Danych Osobowych (Personal Data Protection Office of Poland)',
      web: 'https://www.uodo.gov.pl/',
      email: 'kancelaria@uodo.gov.pl',
      complaintLanguage: 'pl',
      called: ['Urząd Ochrony Danych Osobowych', 'Urzędu Ochrony Danych Osobowych', 'UODO', 'PUODO'],
    },
  ],
});
