import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'eeaki',
      name: 'Andmekaitse Inspektsioon (Estonian Data Protection Inspectorate)',
      web: 'https://www.aki.ee/',
      email: 'info@aki.ee',
      complaintLanguage: 'et',
      called: ['Andmekaitse Inspektsioon'],
    },
  ],
});
