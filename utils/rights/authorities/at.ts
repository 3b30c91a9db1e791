import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'atdsb',
      name: 'Österreichische Datenschutzbehörde',
      web: 'https://www.dsb.gv.at/',
      email: 'dsb@dsb.gv.at',
      complaintLanguage: 'de',
      called: ['Datenschutzbehörde', 'Austrian Data Protection Authority'],
    },
  ],
});
