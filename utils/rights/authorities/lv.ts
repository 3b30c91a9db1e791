import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'lvdvi',
      name: 'Datu valsts inspekcija (Data State Inspectorate of Latvia)',
      web: 'https://www.dvi.gov.lv/',
      email: 'pasts@dvi.gov.lv',
      complaintLanguage: 'lv',
      called: ['Datu valsts inspekcija', 'Datu valsts inspekcijā'],
    },
  ],
});
