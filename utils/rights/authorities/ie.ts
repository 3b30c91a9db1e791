import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'iedpc',
      name: 'Irish Data Protection Commission',
      web: 'https://www.dataprotection.ie/',
      email: 'info@dataprotection.ie',
      complaintLanguage: 'en',
      called: [
        'Irish Data Protection Commission',
        'Data Protection Commission',
        'Data Protection Commissioner of Ireland',
      ],
    },
  ],
});
