import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'gbico',
      name: 'The Information Commissioner’s Office',
      web: 'https://ico.org.uk/',
      complaintLanguage: 'en',
      called: ["Information Commissioner's Office", 'ICO'],
    },
  ],
});
