import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'skunoou',
      name: 'Úrad na ochranu osobných údajov Slovenskej republiky (Office for Personal Data Protection of the Slovak Republic)',
      web: 'https://dataprotection.gov.sk/',
      email: 'statny.dozor@pdp.gov.sk',
      complaintLanguage: 'sk',
      called: ['Úrad na ochranu osobných údajov', 'Úradu na ochranu osobných údajov'],
    },
  ],
});
