import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'bgcpdp',
      name: 'Commission for Personal Data Protection Bulgaria',
      web: 'https://www.cpdp.bg/',
      email: 'kzld@cpdp.bg',
      complaintLanguage: 'bg',
      called: ['Комисия за защита на личните данни', 'КЗЛД'],
    },
  ],
});
