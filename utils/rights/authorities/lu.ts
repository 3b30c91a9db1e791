import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'lucnpd',
      name: 'Commission nationale pour la protection des données (National Commission for Data Protection, Grand-Duchy of Luxembourg)',
      web: 'https://cnpd.public.lu/',
      email: 'info@cnpd.lu',
      called: ['Commission nationale pour la protection des données'],
    },
  ],
});
