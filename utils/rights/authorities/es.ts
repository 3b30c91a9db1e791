import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'esaepa',
      name: 'Agencia Española de Protección de Datos (Spanish Agency for Data Protection)',
      web: 'https://www.aepd.es/',
      complaintLanguage: 'es',
      called: ['Agencia Española de Protección de Datos', 'AEPD', 'Spanish Data Protection Agency'],
    },
  ],
});
