import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'ltada',
      name: 'Valstybinė duomenų apsaugos inspekcija (State Data Protection Inspectorate of Lithuania)',
      web: 'https://vdai.lrv.lt/',
      email: 'ada@ada.lt',
      complaintLanguage: 'lt',
      called: ['Valstybinė duomenų apsaugos inspekcija', 'Valstybinei duomenų apsaugos inspekcijai'],
    },
  ],
});
