import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'mtidpc',
      name: 'Office of the Information and Data Protection Commissioner of Malta',
      web: 'https://idpc.org.mt/',
      email: 'idpc.info@idpc.org.mt',
      complaintLanguage: 'en',
      called: ['Information and Data Protection Commissioner'],
    },
  ],
});
